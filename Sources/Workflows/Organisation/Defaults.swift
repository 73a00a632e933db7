import Domain
import Foundation
import Journal

/// The dated reference data that a new installation starts from: programmes and legal bases.
public struct Defaults: Sendable, Codable {
  public let programmes: [Programme]
  public let legalBases: [LegalBasis]
  /// What an agency that reviews its log can begin with.
  public let reviewPlan: ProposedReviewPlan

  /// As it lies in `Defaults/defaults.json`, built into the program.
  public static func shipped() throws -> Defaults {
    try JSONDecoder().decode(Defaults.self, from: Data(PackageResources.defaults_json))
  }
}

/// Figures nobody has decided, and words that say so.
public struct ProposedReviewPlan: Sendable, Codable {
  public let proposal: String
  public let plan: ReviewPlan
}

/// Agencies, principals and assignments, as an organisation writes them in a file.
public struct Organisation: Sendable, Codable {
  public let agencies: [Agency]
  public let principals: [Principal]
  public let assignments: [Assignment]

  public init(agencies: [Agency], principals: [Principal], assignments: [Assignment]) {
    self.agencies = agencies
    self.principals = principals
    self.assignments = assignments
  }
}

extension Desk {
  /// Adds the shipped programmes and legal bases to an empty directory; does nothing to one that has any.
  public func installDefaults() async throws {
    let defaults = try Defaults.shipped()
    guard try await directory().programmes.isEmpty else { return }
    let items =
      defaults.programmes.map(ReferenceStore.Item.programme)
      + defaults.legalBases.map(ReferenceStore.Item.legalBasis)
    try await add(items)
  }

  /// Adds dated rows; a row with a known id is a newer version of it, and the old one stays.
  public func add(_ organisation: Organisation) async throws {
    try await add(
      organisation.agencies.map(ReferenceStore.Item.agency)
        + organisation.principals.map(ReferenceStore.Item.principal)
        + organisation.assignments.map(ReferenceStore.Item.assignment))
  }

  func add(_ items: [ReferenceStore.Item]) async throws {
    let now = clock.now()
    try await journal.engine.write { try journal.reference.append(items, at: now, $0) }
  }
}
