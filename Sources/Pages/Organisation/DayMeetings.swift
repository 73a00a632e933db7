import Access
import Domain
import HTML

/// "Dagen": today's meetings on a line with their preparation, and those of the coming weeks.
struct DayMeetings: Component {
  private typealias Booked = (card: VisibleCard, meeting: VisibleMeeting)

  private let scene: DayScene
  private let booked: [Booked]

  init(_ scene: DayScene) {
    self.scene = scene
    booked = scene.underWay.compactMap { card in
      card.nextMeeting.map { (card, $0) }
    }.sorted { ($0.meeting.starts, $0.card.id) < ($1.meeting.starts, $1.card.id) }
  }

  /// Meetings of the day, in order of time.
  var today: [VisibleMeeting] { ofToday.map(\.meeting) }

  private var ofToday: [Booked] { booked.filter { $0.meeting.day == scene.today } }
  private var passed: [Booked] { booked.filter { $0.meeting.day < scene.today } }
  private var coming: [Booked] { booked.filter { $0.meeting.day > scene.today } }

  var markup: Markup {
    h2("Dagen")
    if ofToday.isEmpty {
      p(nothingToday, class: "meta day-note")
    } else {
      Timeline(ofToday.map(item))
    }
    if !passed.isEmpty {
      section {
        SectionHead("Har varit")
        RowList(passed.map { row($0, .reminder, aside: scene.dates.relative($0.meeting.day), warns: true) })
      }
    }
    if !coming.isEmpty {
      section {
        SectionHead("Kommande möten")
        RowList(
          coming.prefix(6).map {
            row($0, .remaining, aside: scene.dates.relative($0.meeting.day), warns: false)
          })
      }
    }
  }

  private var nothingToday: String {
    coming.first.map { "Inget möte i dag. Nästa är \(scene.dates.long($0.meeting.day))." }
      ?? "Inget möte är bokat."
  }

  private func item(_ booked: Booked) -> TimelineItem {
    let meeting = booked.meeting
    let isNext = next == meeting.starts
    return TimelineItem(
      scene.dates.clock(meeting.time), isNext ? .now : .remaining,
      "\(meeting.kind.name), \(booked.card.name)", link: Links.tab(booked.card.id, .meetings),
      soon: isNext ? soon(meeting) : nil, detail: meeting.place
    ) {
      MeetingReadiness(booked.card, meeting)
      if isNext {
        ButtonRow { ButtonLink("Öppna mötet", Links.tab(booked.card.id, .meetings)) }
      }
    }
  }

  /// The start of the meeting that goes on, or comes next today.
  private var next: Instant? {
    ofToday.map(\.meeting).first {
      scene.now < $0.starts.adding(seconds: Int64($0.minutes) * 60)
    }?.starts
  }

  private func soon(_ meeting: VisibleMeeting) -> String {
    let minutes = Int((meeting.starts.milliseconds - scene.now.milliseconds) / 60_000)
    switch minutes {
    case ..<1: return "Nu"
    case ..<90: return "Om \(Numbers.count(minutes, "minut", "minuter"))"
    default: return "Om \(Numbers.count((minutes + 30) / 60, "timme", "timmar"))"
    }
  }

  private func row(
    _ booked: Booked, _ mark: MarkKind, aside: String, warns: Bool
  ) -> Row {
    let meeting = booked.meeting
    return Row(
      mark, booked.card.name, link: Links.tab(booked.card.id, .meetings),
      meta:
        "\(meeting.kind.name) \(scene.dates.short(meeting.day)) \(scene.dates.clock(meeting.time))",
      aside: aside, warns: warns)
  }
}

/// How well a meeting is prepared, as far as this viewer has a part in it.
private struct MeetingReadiness: Component {
  private let card: VisibleCard
  private let meeting: VisibleMeeting

  init(_ card: VisibleCard, _ meeting: VisibleMeeting) {
    self.card = card
    self.meeting = meeting
  }

  var markup: Markup {
    ul(class: "checks") {
      for (mark, words) in lines {
        li {
          MarkDrawing(mark)
          span(words)
        }
      }
    }
  }

  private var lines: [(MarkKind, String)] {
    switch card.relation {
    case .caseWorker, .standIn, .unitLeader, .decidingUnit, .receivingUnit, .emergency: preparation
    case .member, .own: answer
    }
  }

  private var preparation: [(MarkKind, String)] {
    let missing = card.reminders.contains { reminder in
      if case .riskAnalysisMissing(let number, _) = reminder { number == meeting.number } else { false }
    }
    return [
      missing ? (.reminder, "Riskanalysen är inte gjord") : (.done, "Riskanalys gjord"),
      meeting.agenda.isEmpty
        ? (.remaining, "Ingen dagordning än")
        : (.done, "Dagordning, \(Numbers.count(meeting.agenda.count, "punkt", "punkter"))"),
      meeting.status == .confirmed ? (.done, "Bekräftat") : (.remaining, "Inte bekräftat än"),
    ]
  }

  private var answer: [(MarkKind, String)] {
    switch meeting.ownAnswer {
    case true?: [(.done, "Ni kommer")]
    case false?: [(.stopped, "Ni kommer inte")]
    case nil: [(.reminder, "Ni har inte svarat")]
    }
  }
}
