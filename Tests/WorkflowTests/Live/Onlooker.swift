import Domain
import TestSupport
import Testing

@testable import Workflows

/// Somebody with a page open. Rounds are made by the test, one at a time.
struct Onlooker {
  let token: String
  let visitor: Desk.Visitor
  let watch: LiveWatch

  /// Closes the page.
  /// - Returns: everything it had been told.
  func heard() async -> [LiveNews] {
    watch.end()
    var all: [LiveNews] = []
    for await word in watch.news { all.append(word) }
    return all
  }
}

extension LiveHub.Settings {
  /// Room for all that a test has to say before anybody reads it.
  static var patient: LiveHub.Settings {
    var settings = LiveHub.Settings()
    settings.waitingNews = 100
    return settings
  }
}

extension LiveHub {
  func onlooker(
    _ name: String, at subject: LiveSubject, in world: TestWorld, since then: Instant? = nil
  ) async throws -> Onlooker {
    let token = try await world.desk.signIn(try world.author(name).assignment)
    let visitor = try #require(try await world.desk.visitor(token))
    return Onlooker(
      token: token, visitor: visitor,
      watch: try await watch(subject, by: visitor, session: token, since: then))
  }

  func onlooker(_ name: String, at id: CaseID, in world: TestWorld) async throws -> Onlooker {
    try await onlooker(name, at: .file(id), in: world)
  }
}

extension TestWorld {
  func note(_ id: CaseID) async throws {
    try await perform(
      WriteNote(text: "Något som bara akten vet.", happened: time.today, nature: .fact), id,
      by: try author("Mira Holmqvist"))
  }

  /// Marcus takes back from an agency; everything, unless categories are named.
  func takeBack(
    from agency: String, _ categories: [InformationCategory] = [], in id: CaseID
  ) async throws {
    try await perform(
      TakeBackConsent(
        party: try self.agency(agency), by: .person, whole: categories.isEmpty,
        categories: CategorySet(categories)), id, by: try author("Marcus Hedlund"))
  }
}
