import Access
import Domain
import HTML

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
    file.latestNetworkMeeting(in: scene.programme, on: scene.today)
  }

  /// The first values of the form. The agenda names goals and promises; who may not hear one is proposed to leave for it.
  public var values: [String: [String]] {
    let first = file.meetings.all.allSatisfy { !$0.call.kind.gathersGroup }
    let kind: MeetingKind = first ? .start : .network
    let home = [Participant.giver(.person)] + (file.intake.owner.map { [.agency($0)] } ?? [])
    let interval = file.meetingInterval(in: scene.programme, on: scene.today)
    var values: [String: [String]] = [
      "meetingKind": [kind.rawValue], "minutes": ["60"], "invited": home.map(\.code),
      "weeks": [String(Swift.max(interval / 7, 1))],
      "calendar": scene.view.header.keepsOutOfCalendars ? [] : [Checkbox.yes],
    ]
    let before = file.meetings.all.last { $0.call.kind.gathersGroup }
    if let before { values["time"] = [before.call.time.text(separator: ":")] }
    if let day = proposed(like: before?.call.day) { values["day"] = [day.description] }
    let points = file.suggestedAgenda(for: kind, in: scene.programme, at: scene.now)
    let blank = AgendaPoint(words: "", category: nil, origin: nil, without: [])
    return values.merging(PointFields.values(of: points + [blank])) { first, _ in first }
  }

  /// The same weekday as the last meeting, as late as the interval allows.
  private func proposed(like last: Day?) -> Day? {
    guard let latest = latestNetworkMeeting else { return nil }
    guard let last else { return nil }
    let back = ((last.days(until: latest) % 7) + 7) % 7
    let day = latest.adding(days: -back)
    return day > scene.today ? day : nil
  }
}

extension Participants {
  func isPolice(_ participant: Participant) -> Bool { kind(of: participant) == .police }
}
