import Domain
import HTML

/// Meetings that were held or cancelled, newest first; the last one is open.
struct MeetingHistory: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let paged: Paged<MeetingsState.Meeting>

  init(_ file: CaseFile, _ scene: FileScene, page: Int) {
    self.file = file
    self.scene = scene
    let past = file.meetings.all.filter { !$0.isAhead }.sorted { $0.starts > $1.starts }
    paged = Paged(past, page: page, size: 10)
  }

  var markup: Markup {
    if !paged.items.isEmpty {
      SectionHead("Tidigare möten") {
        span("\(file.networkMeetings(in: scene.programme)) nätverksmöten hållna")
      }
      div(class: "folds") {
        for (index, meeting) in paged.items.enumerated() {
          details(class: "more", .open(index == 0 && paged.page == 1)) {
            summary(heading(meeting))
            content(meeting)
          }
        }
      }
      Pager(paged.page, of: paged.count) { Links.tab(scene.id, .meetings).adding("sida", String($0)) }
    }
  }

  private func heading(_ meeting: MeetingsState.Meeting) -> String {
    let words = MeetingTimes(scene).heading(meeting.call.kind, meeting.call.day)
    if case .cancelled = meeting.status { return words + ", inställt" }
    return meeting.held?.brokenOff.isBlank == false ? words + ", avbrutet" : words
  }

  private func content(_ meeting: MeetingsState.Meeting) -> Markup {
    switch meeting.status {
    case .held(let held, let sequence):
      Markup {
        DefinitionList(facts(held) + MeetingAfterwards(held.meeting, file, scene).facts + trail(sequence))
        MeetingAfterwards(held.meeting, file, scene)
      }
    case .cancelled(let reason): DefinitionList([Definition("Ställdes in", reason)]).markup
    case .called, .confirmed: .empty
    }
  }

  private func facts(_ held: MeetingHeld) -> [Definition] {
    let participants = Participants(file, in: scene)
    var facts = [lines("Var med", held.attended.map(participants.words))]
    let absent = file.meetings.meeting(held.meeting)?.invited.filter { !held.attended.contains($0) } ?? []
    if !absent.isEmpty { facts.append(lines("Kom inte", absent.map(participants.words))) }
    facts += narrow(held.meeting)
    if let told = held.toldAfter { facts.append(Definition("Så får personen veta", told)) }
    for (term, words) in [
      ("Det som togs upp", held.notes), ("Beslut", held.decisions), ("Hur mötet kändes", held.felt),
      ("Avbröts", held.brokenOff),
    ] where !words.isBlank {
      facts.append(Definition(term) { p(words, class: "written") })
    }
    let promised = file.meetings.commitments.filter { $0.body.meeting == held.meeting }
    if !promised.isEmpty {
      facts.append(
        lines("Åtaganden", promised.map { "\($0.body.what), \(participants.words($0.body.by))" }))
    }
    if let next = held.next {
      facts.append(Definition("Nästa möte", Dates(today: scene.today).full(next)))
    }
    return facts
  }

  /// Lines that stand for themselves: of points that not everybody heard, or that arrived after the end.
  private func narrow(_ number: Int) -> [Definition] {
    guard let meeting = file.meetings.meeting(number), let held = meeting.held else { return [] }
    return meeting.call.steps.compactMap { step in
      let lines = meeting.room.lines.filter { $0.step == step && !$0.isGone }
        .flatMap { $0.versions.map(\.words) }.filter { !$0.isBlank && !says(held, $0) }
      return lines.isEmpty
        ? nil : self.lines("\(meeting.call.name(of: step)), bara hos er", lines)
    }
  }

  private func says(_ held: MeetingHeld, _ words: String) -> Bool {
    [held.notes, held.decisions].contains { $0.contains(": \(words)") }
  }

  /// Who wrote the note and when, and who has got it (R-DOC-07).
  private func trail(_ sequence: Int) -> [Definition] {
    let given = ReceiverWords.given(file.sharing.receivers(of: sequence), scene.dates)
    return [
      file.entry(sequence).map {
        Definition("Skrivet av", "\($0.author.name), \(scene.dates.moment($0.recordedAt))")
      },
      Definition("Lämnat till", given ?? "Ingen utanför enheten."),
    ].compactMap { $0 }
  }

  private func lines(_ term: String, _ lines: [String]) -> Definition {
    Definition(term) { ul { for line in lines { li(line) } } }
  }
}
