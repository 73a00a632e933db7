import Domain
import Journal
import Statistics

/// What a page about changing reference data is drawn from, beside the directory.
public struct ReferenceChanges: Sendable {
  public let proposals: [Proposal]
  /// Settings of every version, and of what is proposed, by `SettingTree.key`.
  public let trees: [String: SettingTree]
  /// Open cases by programme, without persons; nil where they are so few that the number is hidden.
  public let underWay: [String: Int?]

  static func read(
    _ journal: OpenJournal, _ directory: Directory, _ connection: any Connection
  ) throws -> ReferenceChanges {
    let proposals = try journal.reference.proposals(connection)
    var counts: [String: [Int]] = [:]
    for count in try CaseCounts.all(connection) {
      let isOpen = count.outcome == .underWay || count.outcome == .granted
      if isOpen { counts[count.programme, default: []].append(count.number) }
    }
    let programmes = directory.programmes + proposals.compactMap(\.programme)
    return ReferenceChanges(
      proposals: proposals,
      trees: try Dictionary(programmes.map { (SettingTree.key($0), try SettingTree($0)) }) { _, last in last
      },
      underWay: counts.mapValues { Suppression().total($0).number })
  }
}
