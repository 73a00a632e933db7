import Access
import Domain
import Journal

/// What a live stream is about.
public enum LiveSubject: Sendable, Hashable {
  /// The pages of one file.
  case file(CaseID)
  /// The viewer's own list: `Min dag` and `Ärenden`, or the own pages, which find their case by themselves.
  case list
}

/// What a viewer is told: never what, only that.
public enum LiveNews: Sendable, Hashable {
  /// Asked again just now, and it is as it was.
  case still
  /// Something the viewer may see is new or another.
  case changed
  /// Something the viewer could read may no longer be read.
  case less
  /// The viewer may see nothing of it any more, or is signed out. Nothing comes after.
  case gone
}

/// One stream: who looks at what, and how it stood when it was last asked. It is only ever compared with;
/// no decision is taken from it.
struct LiveWatched: Sendable {
  let subject: LiveSubject
  let session: Sessions.Handle
  var known: Known

  struct Known: Sendable {
    var standings: [CaseID: Standing] = [:]
    var versions: [CaseID: Int] = [:]
    /// The version of the reference data.
    var directory = 0
    /// When the viewer was last told anything at a fixed time.
    var toldAt: Instant
    /// The same by a clock that nobody sets.
    var toldOn = ContinuousClock.now
  }

  /// Whether a decision is due although nothing was written: consents end at midnight, and the one who
  /// looks is to hear that somebody still asks.
  /// - Parameter seconds: nil when nobody's time has come.
  func isDue(at now: Instant, every seconds: Int64?) -> Bool {
    guard let seconds else { return false }
    return now < known.toldAt || now >= known.toldAt.adding(seconds: seconds) || isOverdue(seconds)
  }

  /// While time stands still, since the machine's clock was set back, their turn comes all the same, a little later.
  private func isOverdue(_ seconds: Int64) -> Bool {
    known.toldOn + .seconds(seconds + 2) <= .now
  }
}
