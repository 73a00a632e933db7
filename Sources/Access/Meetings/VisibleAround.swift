import Domain

/// Before and after the meetings, as the person or a guardian sees it on an own page. Nobody sees what another
/// has asked or told.
public struct VisibleAround: Sendable {
  /// How the meetings have been prepared, by their numbers; only for the person.
  public let prepared: [Int: VisiblePreparation]
  /// The viewer's own questions that no meeting has taken up yet; oldest first.
  public let questions: [String]
  /// The latest meeting that the viewer came to, and what they have told of it.
  public let last: VisibleLastMeeting?

  /// On a page that does not show the meetings.
  static let nothing = VisibleAround(prepared: [:], questions: [], last: nil)
}

public struct VisiblePreparation: Sendable, Hashable {
  public let seats: [MeetingPrepared.Seat]
  public let takenUp: String
  public let wishes: [MeetingPrepared.Wish]
  public let notBroughtUp: String
  public let helps: String
  public let floor: MeetingPrepared.Floor
  /// What those who are named here are called when nobody comes from them by name.
  public let names: [Participant: String]
}

public struct VisibleLastMeeting: Sendable, Hashable {
  public let number: Int
  public let kind: MeetingKind
  public let day: Day
  public let felt: String
  public let change: String
  public let hasTold: Bool
}

extension Access {
  static func around(_ file: CaseFile, for giver: Giver, _ numbers: OwnNumbers) -> VisibleAround {
    let around = file.meetings.around
    let ahead = giver == .person ? file.meetings.ahead.filter { $0.invited.contains(.giver(.person)) } : []
    return VisibleAround(
      prepared: Dictionary(
        uniqueKeysWithValues: ahead.compactMap { meeting in
          around.prepared[meeting.number].map { (numbers.number(meeting.number), preparation($0, file)) }
        }),
      questions: around.openQuestions.filter { $0.body.by == giver }.map(\.body.words),
      last: last(file, for: giver, numbers))
  }

  private static func preparation(_ body: MeetingPrepared, _ file: CaseFile) -> VisiblePreparation {
    VisiblePreparation(
      seats: body.seats, takenUp: body.takenUp, wishes: body.wishes, notBroughtUp: body.notBroughtUp,
      helps: body.helps, floor: body.floor,
      names: Dictionary(
        (body.seats.map(\.who) + body.wishes.map(\.to)).map { ($0, file.name($0)) }
      ) { first, _ in first })
  }

  /// Only of a meeting that the viewer was asked to: no other has a number there.
  private static func last(
    _ file: CaseFile, for giver: Giver, _ numbers: OwnNumbers
  ) -> VisibleLastMeeting? {
    let came = file.meetings.all.filter {
      $0.held?.attended.contains(.giver(giver)) == true && $0.invited.contains(.giver(giver))
    }.max { $0.starts < $1.starts }
    return came.map { meeting in
      let told = file.meetings.around.felt[meeting.number]?[giver]
      return VisibleLastMeeting(
        number: numbers.number(meeting.number), kind: meeting.call.kind, day: meeting.call.day,
        felt: told?.felt ?? "", change: told?.change ?? "", hasTold: told != nil)
    }
  }
}
