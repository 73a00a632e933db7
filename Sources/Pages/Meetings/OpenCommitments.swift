import Domain
import HTML

/// Who has promised what by when, and the way to say how it goes.
struct OpenCommitments: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let participants: Participants

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
    participants = Participants(file, in: scene)
  }

  var markup: Markup {
    let open = file.meetings.commitments.filter(\.isOpen).sorted { $0.body.due < $1.body.due }
    SectionHead("Öppna åtaganden") {
      if gives { ButtonLink("Nytt åtagande", Links.act(scene.id, .giveCommitment), .outlined) }
    }
    if open.isEmpty { p("Ingen har något öppet åtagande.", class: "meta") }
    RowList(open.map(row))
    finished
  }

  private var gives: Bool {
    scene.view.allows(.giveCommitment) && file.decision.grant != nil && !scene.view.header.isClosed
  }

  private func row(_ commitment: MeetingsState.Commitment) -> Row {
    let late = commitment.body.due < scene.today
    let last = commitment.reports.last
    let mark: MarkKind = late ? .reminder : last?.status.mark ?? .remaining
    var meta = participants.words(commitment.body.by)
    meta += last.map { $0.words.isBlank ? "." : ": ”\($0.words)”" } ?? "."
    return Row(
      mark, commitment.body.what, meta: meta,
      aside: Dates(today: scene.today).due(commitment.body.due), warns: late
    ) {
      if scene.view.allows(.reportCommitment), !scene.view.header.isClosed {
        a("Berätta hur det gick", href: report(commitment.number))
      }
    }
  }

  private func report(_ number: Int) -> Link {
    Links.act(scene.id, .reportCommitment).adding("commitment", String(number))
  }

  @HTMLBuilder private var finished: Markup {
    let done = file.meetings.commitments.filter { !$0.isOpen }.reversed()
    if !done.isEmpty {
      details(class: "more") {
        summary("Klara och återlämnade, \(done.count)")
        RowList(
          done.map { commitment in
            let returned = commitment.returned
            return Row(
              returned ? .takenBack : .done, commitment.body.what,
              meta: participants.words(commitment.body.by) + (returned ? ", lämnades tillbaka" : ""))
          })
      }
    }
  }
}
