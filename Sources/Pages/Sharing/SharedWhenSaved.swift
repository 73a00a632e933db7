import Domain
import HTML

/// Told before saving what belongs to the plan: who in the group gets it at once, who does not and why.
struct SharedWhenSaved: Component {
  private let what: String
  private let sending: Sending
  private let today: Day

  init(_ what: String, _ file: CaseFile, _ scene: FileScene) {
    self.what = what
    today = scene.today
    sending = file.sendingNotice(
      .planning, from: file.intake.owner ?? scene.view.viewer.agency, at: scene.now)
  }

  var markup: Markup {
    Note {
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
