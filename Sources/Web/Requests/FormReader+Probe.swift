import Access
import Domain
import Pages

extension FormReader {
  /// The act, when all of it could be read; else nil, with everything that is wrong told at once.
  mutating func whole<A: Act>(_ act: A, if isRead: Bool, _ scene: FileScene) -> A? {
    if isRead { return act }
    alsoTell(act, scene)
    return nil
  }

  /// What else is wrong with a form that could not be read in whole, so that everything is told at once.
  /// - Parameter probe: the act with any value at all where one is missing. It is only asked what it
  ///   would say no to; what it says of the fields already told is left out.
  mutating func alsoTell<A: Act>(_ probe: A, _ scene: FileScene) {
    guard let file = scene.whole else { return }
    let given = Circumstances(
      now: scene.now, author: scene.view.viewer, directory: scene.directory,
      programme: scene.programme)
    do {
      _ = try probe.decide(file, given)
    } catch .invalid(let found) {
      let told = Set(problems.map(\.field))
      for found in found where !told.contains(found.field) { problem(found.field, found.message) }
    } catch {
      // A rule answers once the form can be read.
    }
  }
}
