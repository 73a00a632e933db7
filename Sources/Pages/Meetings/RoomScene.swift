import Access
import Domain
import HTML

/// What the screen in the meeting room is drawn from. It holds nothing of the file but what everyone there may see.
public struct RoomScene: Sendable {
  let room: VisibleRoom
  let state: FormState
  /// The screen that stands in front.
  let current: String
  let deviceKey: String
  let flash: Flash?
  /// The latest day that the next meeting may be.
  private let latest: Day

  /// Nil for those who do not lead the meeting, and when there is none.
  public init?(_ scene: FileScene, meeting: Int, screen: String, _ state: FormState) {
    guard let room = scene.view.room(meeting), let file = scene.whole else { return nil }
    self.room = room
    self.state = state
    deviceKey = scene.deviceKey
    flash = scene.chrome.flash
    latest = file.latestMeeting(after: room.day, in: scene.programme, on: scene.today)
    let screens = RoomScreen.all(of: room)
    current =
      screens.first { $0.code == screen }?.code ?? screens.first { !$0.isDone }?.code
      ?? screens.last?.code ?? ""
  }

  /// The same for a form that was sent from the screen and came back with an answer.
  init?(_ scene: FileScene, _ state: FormState) {
    guard let meeting = Int(state.value(RoomFields.room)) else { return nil }
    self.init(scene, meeting: meeting, screen: state.value(RoomFields.screen), state)
  }

  var dates: Dates { Dates(today: today) }
  var today: Day { SwedishTime.day(room.at) }
  var now: ClockTime { SwedishTime.clock(room.at) }
  var ends: ClockTime { ClockTime(minutes: (room.starts.minutes + room.minutes) % 1440) ?? room.starts }

  /// By when what is promised here can be done: the next meeting, or the latest day it may be.
  var latestNext: Day {
    room.next ?? latest
  }
}

/// One thing at a time: a step, or one commitment of the round.
struct RoomScreen: Sendable {
  let code: String
  let step: VisibleRoomStep
  let commitment: VisibleRoomCommitment?
  /// What stands on the button that leads here.
  let name: String
  let isDone: Bool

  static func all(of room: VisibleRoom) -> [RoomScreen] {
    room.steps.flatMap { step in
      if step.step == .since, !room.commitments.isEmpty {
        return room.commitments.map { commitment in
          RoomScreen(
            code: "\(step.step.code)-\(commitment.number)", step: step, commitment: commitment,
            name: commitment.name, isDone: step.isDone || commitment.told != nil)
        }
      }
      return [
        RoomScreen(
          code: step.step.code, step: step, commitment: nil, name: step.shownName, isDone: step.isDone)
      ]
    }
  }
}

extension VisibleRoomStep {
  /// Its words, or that somebody is outside for it.
  var shownName: String {
    guard let name else { return "En punkt utan \(listed(without))" }
    return without.isEmpty ? name : "\(name), utan \(listed(without))"
  }
}

/// Names of the fields that every form on the screen carries.
public enum RoomFields {
  public static let room = "room"
  public static let screen = "screen"
}

extension Links {
  /// The screen of a meeting, at one of its steps.
  public static func room(_ id: CaseID, _ meeting: Int, at screen: String = "") -> Link {
    let link: Link = "/arenden/\(id.text)/moten/\(meeting)/rum"
    return screen.isEmpty ? link : link.adding("steg", screen)
  }

  /// Back to the screen that a form was sent from; nil when it was sent from an ordinary page.
  public static func room(_ id: CaseID, sent: [String: [String]]) -> Link? {
    sent[RoomFields.room]?.first.flatMap { Int($0) }.map {
      room(id, $0, at: sent[RoomFields.screen]?.first ?? "")
    }
  }
}
