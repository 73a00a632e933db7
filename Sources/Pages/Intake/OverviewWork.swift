import Access
import Domain
import HTML

/// Who has promised what, late first.
struct OverviewCommitments: Component {
  private let open: [MeetingsState.Commitment]
  private let file: CaseFile
  private let scene: FileScene
  private let shown = 8

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
    open = file.meetings.commitments.filter(\.isOpen)
      .sorted { ($0.body.due, $0.number) < ($1.body.due, $1.number) }
  }

  var markup: Markup {
    section {
      SectionHead("Öppna åtaganden") {
        if open.count > shown {
          a("Alla \(open.count)", href: Links.tab(scene.id, .meetings))
        } else if let link = scene.step(.giveCommitment) {
          a("Nytt åtagande", href: link)
        }
      }
      if open.isEmpty {
        p(
          "Ingen har lovat något som inte är gjort. Åtaganden kommer från möten, eller skrivs här.",
          class: "meta")
      } else {
        DataTable(
          "Öppna åtaganden", [Column("Vad", isHead: true), Column("Vem"), Column("Senast")],
          open.prefix(shown).map(row))
      }
    }
  }

  private func row(_ commitment: MeetingsState.Commitment) -> TableRow {
    let late = commitment.body.due < scene.today
    let link = scene.step(.reportCommitment, ("commitment", String(commitment.number)))
    return TableRow([
      Markup {
        span(class: "mark") {
          Mark(late ? .reminder : commitment.reports.last?.status.mark ?? .remaining)
          if let link { a(commitment.body.what, href: link) } else { span(commitment.body.what) }
        }
      },
      Markup(file.name(commitment.body.by)),
      Markup {
        if late {
          span(class: "warns") {
            span(scene.dates.short(commitment.body.due) + " ", class: "late-day")
            span(scene.dates.due(commitment.body.due), class: "late-day")
          }
        } else {
          scene.dates.due(commitment.body.due).asSentence
        }
      },
    ])
  }
}

/// The latest quick notices, and who has not read them.
struct OverviewNotices: Component {
  private let notices: [SharingState.Notice]
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
    notices = file.sharing.notices.suffix(3).reversed()
  }

  var markup: Markup {
    section {
      SectionHead("Senast i flödet") {
        StepButton("Dela snabbt", scene.step(.writeNotice), icon: .talk)
      }
      if notices.isEmpty {
        p("Ingen har delat något än. En snabb delning går till dem som samtycket räcker till.", class: "meta")
      } else {
        ul {
          for notice in notices {
            FeedRow(
              scene.dates.moment(notice.at), notice.body.text, link: Links.tab(scene.id, .feed),
              meta: "\(notice.by.name), \(notice.by.agencyName). \(readers(of: notice))")
          }
        }
      }
    }
  }

  private func readers(of notice: SharingState.Notice) -> String {
    var given: [Party] = []
    for disclosure in file.sharing.disclosures
    where disclosure.item.sequence == notice.sequence && !given.contains(disclosure.to) {
      given.append(disclosure.to)
    }
    if given.isEmpty { return "Ingen annan har fått den." }
    // Who may no longer read it is not waited for.
    let ref = ItemRef(sequence: notice.sequence, part: 0)
    let waiting = given.filter {
      notice.readBy[$0.agency] == nil && file.isOpen(ref, to: $0.agency, at: scene.now)
    }
    let read = "Läst av \(given.count - waiting.count) av \(given.count)"
    return waiting.isEmpty ? read + "." : "\(read), \(listed(waiting.map(\.name))) återstår."
  }
}

/// The next meeting on the ruler of days, or that there is none.
struct OverviewMeeting: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    if let meeting = file.meetings.ahead.first {
      NowPanel(.table) {
        h2("\(meeting.call.kind.name) \(scene.dates.long(meeting.call.day))")
        p(timeAndPlace(meeting.call))
        ruler(until: meeting.call.day)
        p { state(of: meeting) }
        ButtonRow { step(of: meeting) }
      }
    } else {
      EmptyState(
        .table, "Inget möte är planerat",
        "Ett nätverksmöte hålls med högst \(file.meetingInterval(in: scene.programme, on: scene.today)) dagar emellan."
      ) {
        StepButton("Kalla till möte", scene.step(.callMeeting))
      }
      ruler(until: nil)
    }
  }

  private func timeAndPlace(_ call: MeetingCalled) -> String {
    let end = ClockTime(minutes: (call.time.minutes + call.minutes) % 1440) ?? call.time
    return "\(scene.dates.clock(call.time, end)), \(call.place)"
  }

  @HTMLBuilder private func ruler(until next: Day?) -> Markup {
    if let start = file.lastNetworkMeeting(in: scene.programme) ?? file.decision.grant?.on {
      DayRuler(
        days: start.days(until: scene.today),
        interval: file.meetingInterval(in: scene.programme, on: scene.today),
        booked: next.map { start.days(until: $0) }, start: scene.dates.short(start))
    }
  }

  private func state(of meeting: MeetingsState.Meeting) -> Markup {
    let coming = meeting.answers.values.count(where: \.coming)
    return Markup {
      strong("\(coming) av \(meeting.invited.count)")
      " har tackat ja. "
      meeting.riskOn.map { "Riskanalys gjord \(scene.dates.short($0))." }
        ?? "Riskanalysen är inte gjord."
    }
  }

  @HTMLBuilder private func step(of meeting: MeetingsState.Meeting) -> Markup {
    let number = (name: "meeting" as StaticString, value: String(meeting.number))
    if meeting.opensRoom(at: scene.now), scene.view.allows(.startMeeting) {
      ButtonLink("Till mötesrummet", Links.room(scene.id, meeting.number))
    } else if meeting.starts <= scene.now {
      StepButton("Skriv ner mötet", scene.step(.holdMeeting, number), .filled)
    } else if meeting.risk == nil {
      StepButton("Gör riskanalysen", scene.step(.analyseMeetingRisk, number), .filled)
    } else {
      ButtonLink("Förbered mötet", Links.tab(scene.id, .meetings))
    }
  }
}
