import Access
import Domain
import HTML

/// The meetings that were disclosed to another agency, and its own commitments first.
struct SharedMeetings: Component {
  private let scene: FileScene
  private let ahead: [VisibleMeeting]
  private let past: [VisibleMeeting]
  private let commitments: [VisibleCommitment]

  init(_ scene: FileScene, _ disclosed: VisibleDisclosed) {
    self.scene = scene
    ahead = disclosed.meetings.filter(\.isAhead).sorted { $0.starts < $1.starts }
    past = disclosed.meetings.filter { !$0.isAhead }.sorted { $0.starts > $1.starts }
    commitments = disclosed.commitments.filter(\.isOpen).sorted {
      ($0.isOwn ? 0 : 1, $0.due) < ($1.isOwn ? 0 : 1, $1.due)
    }
  }

  var markup: Markup {
    PageHead("Möten")
    Columns(.overview) {
      for (index, meeting) in ahead.enumerated() { next(meeting, isNext: index == 0) }
      if ahead.isEmpty {
        EmptyState(.table, "Inget möte är planerat", "När ni bjuds in till ett möte står det här.")
      }
      history
    } aside: {
      SectionHead("Öppna åtaganden")
      if commitments.isEmpty { p("Inga åtaganden är delade med er.", class: "meta") }
      RowList(commitments.map(row))
    }
  }

  private func next(_ meeting: VisibleMeeting, isNext: Bool) -> Markup {
    let inside = meetingWords(meeting)
    return isNext ? NowPanel(.table) { inside }.markup : Sheet { inside }.markup
  }

  @HTMLBuilder private func meetingWords(_ meeting: VisibleMeeting) -> Markup {
    let times = MeetingTimes(scene)
    h2(times.heading(meeting.kind, meeting.day))
    p(times.hours(meeting.time, minutes: meeting.minutes) + (meeting.place.map { ", \($0)" } ?? ""))
    if meeting.place == nil { p("Platsen sägs muntligt av lotsen.", class: "meta") }
    MarkList([
      meeting.status == .confirmed
        ? Mark(.done, "Mötet är bekräftat") : Mark(.remaining, "Mötet är inte bekräftat än"),
      answer(meeting),
    ])
    ButtonRow {
      if meeting.isInvited, scene.view.allows(.answerInvitation) {
        ButtonLink(
          meeting.ownAnswer == nil ? "Svara på kallelsen" : "Ändra svaret",
          Links.act(scene.id, .answerInvitation, meeting: meeting.number),
          meeting.ownAnswer == nil ? .filled : .outlined)
      }
      if meeting.calendar {
        ButtonLink(
          "Till kalendern", Links.calendar(scene.id, meeting: meeting.number), .quiet, icon: .calendar)
      }
    }
    p("De som är inbjudna: \(listed(meeting.participants)).", class: "meta")
    if meeting.isInvited { Expected() }
    if !meeting.agenda.isEmpty {
      h3("Dagordning")
      if let changed = meeting.agendaChanged {
        p("Ändrad \(Dates(today: scene.today).shortAndRelative(changed)).", class: "meta")
      }
      ol(class: "points") { for point in meeting.agenda { li(point) } }
    }
  }

  private func answer(_ meeting: VisibleMeeting) -> Mark {
    switch meeting.ownAnswer {
    case true?: Mark(.done, "Ni har svarat att ni kommer")
    case false?: Mark(.takenBack, "Ni har svarat att ni inte kommer")
    case nil: Mark(.now, "Ni har inte svarat än")
    }
  }

  private func row(_ commitment: VisibleCommitment) -> Row {
    let late = commitment.due < scene.today
    return Row(
      late ? .reminder : commitment.last?.mark ?? .remaining, commitment.what, meta: commitment.by + ".",
      aside: Dates(today: scene.today).due(commitment.due), warns: late && commitment.isOwn
    ) {
      if commitment.isOwn, scene.view.allows(.reportCommitment) {
        a(
          "Berätta hur det gick",
          href: Links.act(scene.id, .reportCommitment).adding("commitment", String(commitment.number)))
      }
    }
  }

  @HTMLBuilder private var history: Markup {
    if !past.isEmpty { SectionHead("Tidigare möten") }
    div(class: "folds") {
      for (index, meeting) in past.enumerated() { fold(meeting, open: index == 0) }
    }
  }

  private func fold(_ meeting: VisibleMeeting, open: Bool) -> Markup {
    details(class: "more", .open(open)) {
      summary(heading(meeting))
      if case .held(let notes, let decisions) = meeting.status {
        DefinitionList(
          [("Det som togs upp", notes), ("Beslut", decisions)].filter { !$0.1.isBlank }
            .map { term, words in Definition(term) { p(words, class: "written") } })
        if !meeting.notes.isEmpty { ol(class: "points") { for note in meeting.notes { li(note) } } }
        if notes.isBlank, meeting.notes.isEmpty {
          p("Anteckningen är inte delad med er.", class: "meta")
        }
      } else {
        p("Mötet ställdes in.", class: "meta")
      }
    }
  }

  private func heading(_ meeting: VisibleMeeting) -> String {
    let words = MeetingTimes(scene).heading(meeting.kind, meeting.day)
    return meeting.status == .cancelled ? words + ", inställt" : words
  }
}

/// R-ROL-14: what is expected of those who are asked to a meeting.
private struct Expected: Component {
  var markup: Markup {
    details(class: "more") {
      summary("Det här väntas av er")
      ul(class: "plain-list") {
        li("Kom till mötet, eller säg till i tid. Skicka någon annan om du inte kan.")
        li("Ge er bild av personen och behoven när du svarar på kallelsen.")
        li("Berätta hur det har gått med det ni har åtagit er, också det som inte blev av.")
        li("Peppa personen att komma, och gör er del av planen tillsammans med personen.")
      }
    }
  }
}
