import Domain
import HTML

extension FilePages {
  /// Calls a meeting. Beside each invitee stands whether the consent lets the party know of it.
  public static func callMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .callMeeting, "Kalla till möte",
      "Kallelsen med tid, plats och dagordning delas med dem du bjuder in."
    ) { file in
      Form(Links.act(scene.id, .callMeeting), state, draft: FileFrame.draft(scene, .callMeeting)) {
        AdaptationNote(scene)
        SelectField(
          "meetingKind", "Vad för möte?", state, MeetingKind.allCases.map { Choice($0.rawValue, $0.name) },
          hint: latest(file, scene))
        FieldRow {
          DayField("day", "Dag", state)
          TimeField("time", "Börjar", state)
          TextField("minutes", "Minuter", state, kind: .digits, width: .short)
        }
        TextField("place", "Plats", state)
        invited(file, scene, state)
        LongTextField(
          "agenda", "Dagordning", state,
          hint: "En punkt på varje rad. Alla som bjuds in läser den, så skriv inget som bara några får veta.",
          required: false, rows: 6)
      } buttons: {
        SubmitButton("Kalla till mötet")
        ButtonLink("Avbryt", FileFrame.back(scene, .callMeeting), .quiet)
      }
    }
  }

  private static func latest(_ file: CaseFile, _ scene: FileScene) -> String? {
    MeetingPlanning(file, scene).latestNetworkMeeting.map {
      "Ett nätverksmöte hålls senast \(Dates(today: scene.today).long($0))."
    }
  }

  private static func invited(
    _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> CheckboxField {
    let participants = Participants(file, in: scene)
    let avoidsPolice = file.consent.policeWish?.attend == false
    return CheckboxField(
      "invited", "Vilka bjuds in?", state,
      participants.choices { participant in
        let consent = participants.consentToMeet(participant, today: scene.today)
        guard avoidsPolice, participants.isPolice(participant) else { return consent }
        return [consent, "personen har sagt nej till att möta polisen"].compactMap { $0 }
          .joined(separator: ". ")
      })
  }
}

/// What a call begins with.
public struct MeetingPlanning {
  private let file: CaseFile
  private let scene: FileScene

  public init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  /// The last day the programme allows for the next meeting of the group; nil before the decision.
  var latestNetworkMeeting: Day? {
    let called = file.meetings.ahead.filter { $0.call.kind.gathersGroup }.map(\.call.day).max()
    guard let last = called ?? file.meetings.lastHeldOn ?? file.decision.grant?.on else { return nil }
    return Swift.max(
      last.adding(days: scene.programme.meetingIntervalDays), scene.today.adding(days: 7))
  }

  /// The first values of the form. The agenda names no goal and no commitment: everyone who is invited
  /// reads it, also those whose consent does not reach them.
  public var values: [String: [String]] {
    let first = file.meetings.all.allSatisfy { !$0.call.kind.gathersGroup }
    let kind: MeetingKind = first ? .start : .network
    let home = [Participant.giver(.person)] + (file.intake.owner.map { [.agency($0)] } ?? [])
    return [
      "meetingKind": [kind.rawValue], "minutes": ["60"], "invited": home.map(\.code),
      "agenda": [agenda.joined(separator: "\n")],
    ]
  }

  /// What works comes first.
  private var agenda: [String] {
    let open = file.meetings.commitments.filter(\.isOpen).count
    var points = ["Vad fungerar"]
    if open > 0 {
      points.append("Sedan sist: \(Numbers.inWords(open)) \(open == 1 ? "åtagande" : "åtaganden")")
    }
    if file.plan.current != nil { points.append("Hur det går med målen") }
    return points + ["Egna frågor", "Vad gör vi nu", "Nästa möte"]
  }
}

extension Participants {
  func isPolice(_ participant: Participant) -> Bool { kind(of: participant) == .police }
}
