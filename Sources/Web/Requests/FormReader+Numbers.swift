import Access
import Domain
import Pages

extension FormReader {
  /// The entry that the visitor's page showed under the number in the field: outside the unit everyone
  /// has numbers of their own.
  mutating func entry(_ field: String, in scene: FileScene, _ missing: String) -> Int? {
    numbered(field, missing) { scene.view.entry(numbered: $0) }
  }

  /// The same for a consent.
  mutating func consentEntry(_ field: String, in scene: FileScene, _ missing: String) -> Int? {
    numbered(field, missing) { scene.view.consent(numbered: $0) }
  }

  private mutating func numbered(
    _ field: String, _ missing: String, _ find: (Int) -> Int?
  ) -> Int? {
    guard let number = number(field, missing) else { return nil }
    if let entry = find(number) { return entry }
    problem(field, missing)
    return nil
  }
}
