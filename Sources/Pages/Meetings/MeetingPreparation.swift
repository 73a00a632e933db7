import Domain
import HTML

/// How a meeting has been prepared with the person: the table, the wishes, and what is left out.
struct MeetingPreparation: Component {
  private let meeting: MeetingsState.Meeting
  private let file: CaseFile
  private let scene: FileScene
  private let participants: Participants

  init(_ meeting: MeetingsState.Meeting, _ file: CaseFile, _ scene: FileScene) {
    self.meeting = meeting
    self.file = file
    self.scene = scene
    participants = Participants(file, in: scene)
  }

  var markup: Markup {
    if let prepared = file.meetings.around.prepared[meeting.number] {
      details(class: "more") {
        summary("Förberett med personen")
        if !prepared.seats.isEmpty { table(prepared) }
        DefinitionList(facts(prepared))
      }
    }
  }

  private func table(_ prepared: MeetingPrepared) -> RoundTable {
    let last = prepared.seats.map(\.place).max() ?? 0
    return RoundTable(
      (1..<last + 1).map { place in
        let who = prepared.seats.first { $0.place == place }?.who
        return RoundTable.Seat(
          name: Markup(who.map(participants.words) ?? "Ledig plats"), isYellow: who == .giver(.person),
          isTaken: who != nil)
      }, label: "Bordet uppifrån. Den gula platsen är personens.")
  }

  private func facts(_ prepared: MeetingPrepared) -> [Definition] {
    var facts = [
      Definition("Ger ordet", prepared.floor.name), Definition("Är med", prepared.presence.name),
    ]
    for (term, words) in [
      ("Tas upp", prepared.takenUp), ("Tas inte upp", prepared.notBroughtUp),
      ("Gör det lättare", prepared.helps),
    ] where !words.isBlank { facts.append(Definition(term) { p(words, class: "written") }) }
    if !prepared.wishes.isEmpty {
      facts.append(
        Definition("Önskningar") {
          ul { for wish in prepared.wishes { li("\(participants.words(wish.to)): \(wish.words)") } }
        })
    }
    return facts
  }
}

/// Questions that wait for a meeting.
struct MeetingQuestions: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    let open = file.meetings.around.openQuestions
    let asks = scene.view.allows(.askQuestion) && !scene.view.header.isClosed
    if asks || !open.isEmpty {
      SectionHead("Frågor till mötet") {
        if asks { ButtonLink("Ny fråga", Links.act(scene.id, .askQuestion), .outlined) }
      }
      if open.isEmpty { p("Ingen har lämnat någon fråga än.", class: "meta") }
      RowList(
        open.map {
          Row(
            .remaining, $0.body.words, meta: Participants(file, in: scene).words(.giver($0.body.by)),
            aside: scene.dates.short($0.on))
        })
    }
  }
}

/// What has come after a meeting: how it felt, what the person was told, and the notes with who has got them.
struct MeetingAfterwards: Component {
  private let number: Int
  private let file: CaseFile
  private let scene: FileScene
  private let participants: Participants

  init(_ number: Int, _ file: CaseFile, _ scene: FileScene) {
    self.number = number
    self.file = file
    self.scene = scene
    participants = Participants(file, in: scene)
  }

  var facts: [Definition] { felt + feedback + notes }

  var markup: Markup {
    if !scene.view.header.isClosed {
      ButtonRow {
        offer(.shareMeetingNotes, "Skriv anteckningar att dela")
        offer(.tellHowItFelt, "Skriv hur det kändes", if: came)
        offer(.giveFeedback, "Skriv vad personen fått veta", if: !personCame)
        if let waiting = file.meetings.around.notes(of: number).first(where: \.isWaiting),
          scene.view.allows(.approveMeetingNotes)
        {
          ButtonLink(
            "Godkänn anteckningarna",
            Links.act(scene.id, .approveMeetingNotes).adding("notes", String(waiting.number)), .outlined)
        }
      }
    }
  }

  private var attended: [Participant] { file.meetings.meeting(number)?.held?.attended ?? [] }
  private var came: Bool { attended.contains(where: \.isGiver) }
  private var personCame: Bool { attended.contains(.giver(.person)) }

  @HTMLBuilder private func offer(_ act: ActKind, _ words: String, if fits: Bool = true) -> Markup {
    if fits, scene.view.allows(act) {
      ButtonLink(words, Links.act(scene.id, act, meeting: number), .quiet)
    }
  }

  private var felt: [Definition] {
    (file.meetings.around.felt[number] ?? [:]).sorted { $0.key.code < $1.key.code }.map { giver, told in
      Definition("Så kändes det för \(participants.words(.giver(giver)))") {
        if !told.felt.isBlank { p(told.felt, class: "written") }
        if !told.change.isBlank { p("Annorlunda nästa gång: \(told.change)", class: "written") }
      }
    }
  }

  private var feedback: [Definition] {
    (file.meetings.around.feedback[number] ?? []).map { feedback in
      Definition("Personen har fått veta") {
        p("\(feedback.body.told) (\(feedback.by), \(scene.dates.short(feedback.on)))", class: "written")
        if !feedback.body.answer.isBlank { p("Sa: \(feedback.body.answer)", class: "written") }
      }
    }
  }

  private var notes: [Definition] {
    file.meetings.around.notes(of: number).map { notes in
      let held = file.meetings.meeting(number)?.held
      // The record itself, waiting for somebody or approved: its words stand above.
      let isRecord = notes.body.points.allSatisfy { [held?.notes, held?.decisions].contains($0.words) }
      let given = ReceiverWords.given(file.sharing.receivers(of: notes.number), scene.dates)
      return Definition("Anteckningar") {
        if !isRecord {
          ol(class: "points") {
            for point in notes.body.points {
              li {
                point.words
                span(" \(point.category.name)", class: "meta")
              }
            }
          }
        }
        p(
          notes.isWaiting
            ? "Skrivna av \(notes.by.name). Väntar på godkännande."
            : "Skrivna av \(notes.by.name). Lämnade till: \(given ?? "ingen utanför enheten").", class: "meta"
        )
      }
    }
  }
}
