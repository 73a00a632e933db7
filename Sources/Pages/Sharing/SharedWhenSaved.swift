import Domain
import HTML

/// Told before saving what belongs to the plan: who in the group gets it at once, who does not and why.
public struct SharedWhenSaved: Component {
  /// What was shown comes back with the form, and nothing is saved when it is no longer so.
  public static let seen = "seen"

  private let what: String
  private let sending: Sending
  private let today: Day

  init(_ what: String, _ file: CaseFile, _ scene: FileScene) {
    self.what = what
    today = scene.today
    sending = file.sharedWhenSaved(by: scene.view.viewer, at: scene.now)
  }

  public var markup: Markup {
    input(.hidden, .name(SharedWhenSaved.seen), .value(sending.partiesMark))
    div(class: "note", .id(FieldFrame.id(of: SharedWhenSaved.seen)), .tabindex(-1)) {
      if sending.receivers.isEmpty {
        p("\(what) delas inte med någon: inget samtycke täcker planen.")
      } else {
        p(
          "\(what) delas med \(listed(sending.receivers.map(\.party.name))) när du sparar. Går inte att ångra."
        )
      }
      for other in sending.others {
        p("\(other.party.name) får det inte: \(other.why.words(today: today)).")
      }
    }
  }
}
