import Access
import Domain
import HTML

extension FilePages {
  /// A question to the next meeting, written down on somebody's word.
  public static func askQuestion(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.askQuestion(own, state) }
    return FileFrame.staffForm(
      scene, .askQuestion, "Fråga till mötet", "Frågan kommer med på nästa dagordning."
    ) { file in
      let givers = [Giver.person] + file.intake.guardians.indices.map(Giver.guardian)
      let participants = Participants(file, in: scene)
      Form(Links.act(scene.id, .askQuestion), state) {
        RadioField(
          "by", "Vem frågar?", state,
          givers.filter { participants.all.contains(.giver($0)) }
            .map { Choice($0.code, participants.words(.giver($0))) })
        LongTextField("question", "Frågan", state, hint: "Med egna ord.", rows: 2)
        if participants.all.contains(where: { $0.isGiver && $0 != .giver(.person) }) {
          Checkbox(
            "keptFromGuardians", "Vårdnadshavarna ska inte höra frågan", state,
            hint: "Om personen själv frågar och vill det.")
        }
      } buttons: {
        SubmitButton("Spara frågan")
        ButtonLink("Avbryt", FileFrame.back(scene, .askQuestion), .quiet)
      }
    }
  }

  /// How a meeting felt, and what should be otherwise the next time.
  public static func tellHowItFelt(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.tellHowItFelt(own, state) }
    return HeldMeetingForm(
      scene: scene, state: state, act: .tellHowItFelt, heading: "Hur kändes mötet?",
      lead: "Skriv med den andras egna ord.",
      fits: { $0.held?.attended.contains { $0.isGiver } == true }
    ).page("Spara") { file, meeting in
      let participants = Participants(file, in: scene)
      let came = (meeting.held?.attended ?? []).filter(\.isGiver)
      RadioField(
        "by", "Vem berättar?", state, came.map { Choice($0.code, participants.words($0)) }, inline: true)
      LongTextField("felt", "Hur kändes det?", state, required: false, rows: 3)
      LongTextField("change", "Vad ska bli annorlunda nästa gång?", state, required: false, rows: 3)
    }
  }

  /// What the person has been told of a meeting they were not at.
  public static func giveFeedback(_ scene: FileScene, _ state: FormState) -> Markup {
    HeldMeetingForm(
      scene: scene, state: state, act: .giveFeedback, heading: "Berättat för personen",
      lead: "Personen var inte med. Skriv vad personen har fått veta, och vad personen sa.",
      fits: { $0.held?.attended.contains(.giver(.person)) == false }
    ).page("Spara") { _, meeting in
      if let promised = meeting.call.withoutPerson?.told, !promised.isBlank {
        Note { p("Det här skulle personen få veta: \(promised)") }
      }
      DayField("on", "När?", state)
      LongTextField("told", "Vad har personen fått veta?", state, rows: 3)
      LongTextField("answer", "Vad sa personen?", state, required: false, rows: 3)
    }
  }
}

/// The form of an act about a meeting that was held. Without a meeting in the address it takes the latest.
struct HeldMeetingForm {
  let scene: FileScene
  let state: FormState
  let act: ActKind
  let heading: String
  let lead: String
  var fits: (MeetingsState.Meeting) -> Bool = { $0.held != nil }

  func page(
    _ button: String, @HTMLBuilder fields: (CaseFile, MeetingsState.Meeting) -> Markup
  ) -> Markup {
    page(buttons: { _, _ in SubmitButton(button) }, fields: fields)
  }

  func page(
    @HTMLBuilder buttons: (CaseFile, MeetingsState.Meeting) -> Markup,
    @HTMLBuilder fields: (CaseFile, MeetingsState.Meeting) -> Markup
  ) -> Markup {
    FileFrame.staffForm(scene, act, heading, lead) { file in
      if let meeting = chosen(in: file) {
        let inside = fields(file, meeting)
        let sends = buttons(file, meeting)
        Form(Links.act(scene.id, act), state, draft: FileFrame.draft(scene, act)) {
          asked(meeting)
          inside
        } buttons: {
          sends
          ButtonLink("Avbryt", FileFrame.back(scene, act), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.table, "Inget möte att skriva om", "Det finns inget hållet möte som det här gäller.") {
          ButtonLink("Till mötena", FileFrame.back(scene, act), .outlined)
        }
      }
    }
  }

  private func chosen(in file: CaseFile) -> MeetingsState.Meeting? {
    Int(state.value("meeting")).flatMap { file.meetings.meeting($0) }.flatMap { fits($0) ? $0 : nil }
  }

  @HTMLBuilder private func asked(_ meeting: MeetingsState.Meeting) -> Markup {
    let times = MeetingTimes(scene)
    div(class: "asked", .id(FieldFrame.id(of: "meeting")), .tabindex(-1)) {
      p { strong(times.heading(meeting.call.kind, meeting.call.day)) }
    }
    input(.hidden, .name("meeting"), .value(String(meeting.number)))
  }
}
