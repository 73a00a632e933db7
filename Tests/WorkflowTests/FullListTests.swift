import Domain
import TestSupport
import Testing

@testable import Workflows

@Suite("A list with room for fewer than there are")
struct FullListTests {
  @Test(
    "what goes on is never cut off for what is over",
    arguments: ["Jonas Ekdahl", "Eva Lindmark"])
  func openFirst(_ name: String) async throws {
    try await inWorld(.ekhamn) { world in
      let author = try world.author(name)
      let all = try await world.desk.cards(of: author, limit: 500)
      let open = all.filter { !$0.isClosed }.map(\.id)
      #expect(!open.isEmpty && open.count < all.count, "\(name) has both")
      let cut = try await world.desk.cards(of: author, limit: open.count)
      #expect(Set(cut.map(\.id)) == Set(open))
    }
  }
}
