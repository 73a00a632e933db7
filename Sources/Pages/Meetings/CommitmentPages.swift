import Access
import Domain
import HTML

extension FilePages {
  /// A promise between meetings.
  public static func giveCommitment(_ scene: FileScene, _ state: FormState) -> Markup {
    if let room = RoomScene(scene, state) { return RoomPages.room(room) }
    return FileFrame.staffForm(
      scene, .giveCommitment, "Nytt åtagande", "Den som ska göra det ser det på sin sida direkt."
    ) { file in
      Form(Links.act(scene.id, .giveCommitment), state, draft: FileFrame.draft(scene, .giveCommitment)) {
        TextField("what", "Vad ska göras?", state)
        SelectField(
          "by", "Vem gör det?", state, Participants(file, in: scene).choices(), empty: "Välj person")
        DayField("due", "Senast", state)
        SharedWhenSaved("Åtagandet", file, scene)
      } buttons: {
        SubmitButton("Spara åtagandet")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveCommitment), .quiet)
      }
    }
  }

  /// How it went with one promise.
  public static func reportCommitment(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.reportCommitment(own, state) }
    if let room = RoomScene(scene, state) { return RoomPages.room(room) }
    let asked = AskedCommitment.find(state.value("commitment"), scene)
    let back = FileFrame.backForAnyone(scene, .reportCommitment)
    return FileFrame.form(scene, .reportCommitment, "Hur gick det?") {
      if let asked {
        Form(Links.act(scene.id, .reportCommitment), state, draft: FileFrame.draft(scene, .reportCommitment))
        {
          div(class: "asked", .id(FieldFrame.id(of: "commitment")), .tabindex(-1)) {
            p { strong(asked.what) }
            p("\(asked.by), \(Dates(today: scene.today).due(asked.due))", class: "meta")
          }
          input(.hidden, .name("commitment"), .value(String(asked.number)))
          RadioField(
            "status", "Vad har hänt?", state,
            CommitmentReported.Status.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
          DayField(
            "newDue", "Ny dag", state, hint: "Bara om det är flyttat.", required: false)
          LongTextField("words", "Med några ord", state, required: false, rows: 3)
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", back, .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.table, "Åtagandet är redan klart", "Eller så finns det inte längre.") {
          ButtonLink("Tillbaka", back, .outlined)
        }
      }
    }
  }
}

/// The commitment that a report is about, as far as the viewer may see it.
private struct AskedCommitment {
  let number: Int
  let what: String
  let by: String
  let due: Day

  static func find(_ text: String, _ scene: FileScene) -> AskedCommitment? {
    switch scene.view.content {
    case .staff(let whole):
      let found = whole.file.meetings.commitments.first { String($0.number) == text && $0.isOpen }
      return found.map {
        AskedCommitment(
          number: $0.number, what: $0.body.what, by: Participants(whole.file, in: scene).words($0.body.by),
          due: $0.body.due)
      }
    case .disclosed(let disclosed): return own(disclosed.commitments, text)
    case .own, .arrived: return nil
    }
  }

  private static func own(_ commitments: [VisibleCommitment], _ text: String) -> AskedCommitment? {
    commitments.first { String($0.number) == text && $0.isOwn && $0.isOpen }.map {
      AskedCommitment(number: $0.number, what: $0.what, by: $0.by, due: $0.due)
    }
  }
}
