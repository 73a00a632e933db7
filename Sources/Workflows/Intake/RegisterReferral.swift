import Domain
import Journal

extension Desk {
  /// Opens a new file for a referral. The id is random, and says nothing about the person.
  public func register(
    _ referral: RegisterReferral, by author: Author, explanations: [String: String] = [:],
    key: String? = nil
  ) async throws(DeskError) -> Receipt {
    try await perform(
      referral, on: random.id(), by: author, explanations: explanations, key: key)
  }
}
