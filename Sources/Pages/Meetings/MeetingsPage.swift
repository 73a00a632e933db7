import Access
import Domain
import HTML

extension FilePages {
  /// The meetings: the next one first, what is promised beside it, and everything that was.
  /// - Parameter page: of the history; 1 is the newest.
  public static func meetings(_ scene: FileScene, page: Int) -> Markup {
    FileFrame.page(scene, .meetings) {
      switch scene.view.content {
      case .staff(let whole): StaffMeetings(scene, whole.file, page: page)
      case .disclosed(let disclosed): SharedMeetings(scene, disclosed)
      case .arrived, .own: Markup.empty
      }
    }
  }
}

private struct StaffMeetings: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let page: Int

  init(_ scene: FileScene, _ file: CaseFile, page: Int) {
    self.scene = scene
    self.file = file
    self.page = page
  }

  var markup: Markup {
    PageHead("Möten") {
      if calls, !file.meetings.ahead.isEmpty {
        ButtonLink("Kalla till möte", Links.act(scene.id, .callMeeting), .outlined, icon: .plus)
      }
      ConcernLink(scene, .meeting)
    }
    Columns(.overview) {
      ahead
      MeetingHistory(file, scene, page: page)
    } aside: {
      OpenCommitments(file, scene)
      MeetingQuestions(file, scene)
    }
  }

  private var calls: Bool {
    scene.view.allows(.callMeeting) && file.decision.grant != nil && !scene.view.header.isClosed
  }

  @HTMLBuilder private var ahead: Markup {
    let meetings = file.meetings.ahead
    for (index, meeting) in meetings.enumerated() {
      MeetingAhead(meeting, file, scene, isNext: index == 0)
    }
    if meetings.isEmpty {
      EmptyState(.table, "Inget möte är planerat", fact) {
        if calls { ButtonLink("Kalla till möte", Links.act(scene.id, .callMeeting)) }
      }
      MeetingRuler(nil, file, scene)
    }
  }

  private var fact: String {
    if scene.view.header.isClosed { return "Ärendet är avslutat." }
    if file.decision.grant == nil { return "När SIG är beviljat kallar ni till det första mötet." }
    let interval = file.meetingInterval(in: scene.programme, on: scene.today)
    let whose =
      interval == scene.programme.meetingIntervalDays ? scene.programme.name : "Det som gäller för ärendet"
    return "\(whose) säger högst \(interval) dagar mellan "
      + "nätverksmötena. Börja med en tid som passar personen."
  }
}

/// The days from the last meeting to the latest next one.
struct MeetingRuler: Component {
  private let meeting: MeetingsState.Meeting?
  private let file: CaseFile
  private let scene: FileScene

  init(_ meeting: MeetingsState.Meeting?, _ file: CaseFile, _ scene: FileScene) {
    self.meeting = meeting
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    if let start = file.lastNetworkMeeting(in: scene.programme) ?? file.decision.grant?.on,
      !scene.view.header.isClosed
    {
      DayRuler(
        days: start.days(until: scene.today),
        interval: file.meetingInterval(in: scene.programme, on: scene.today),
        booked: meeting.map { start.days(until: $0.call.day) },
        start: Dates(today: scene.today).short(start))
    }
  }
}

/// Words that every meeting has.
struct MeetingTimes {
  private let dates: Dates

  init(_ scene: FileScene) {
    dates = Dates(today: scene.today)
  }

  func heading(_ kind: MeetingKind, _ day: Day) -> String { "\(kind.name) \(dates.long(day))" }

  /// As "14.00–15.00".
  func hours(_ start: ClockTime, minutes: Int) -> String {
    let end = ClockTime(minutes: (start.minutes + minutes) % 1440) ?? start
    return dates.clock(start, end)
  }
}

extension Links {
  /// The meeting as a file for a calendar.
  static func calendar(_ id: CaseID, meeting: Int) -> Link {
    "/arenden/\(id.text)/moten/\(meeting)/kalender"
  }

  static func act(_ id: CaseID, _ kind: ActKind, meeting: Int) -> Link {
    act(id, kind).adding("meeting", String(meeting))
  }
}
