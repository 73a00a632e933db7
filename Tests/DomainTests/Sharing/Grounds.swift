import Domain
import Foundation

/// The legal bases as they are shipped, and a city with one agency of each kind.
enum Grounds {
  static let shipped: [LegalBasis] = {
    struct Defaults: Decodable { let legalBases: [LegalBasis] }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/Workflows/Organisation/Defaults/defaults.json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    return ((try? JSONDecoder().decode(Defaults.self, from: data))?.legalBases ?? [])
      .filter { $0.use == .disclosure }
  }()

  /// The same rows, read against a statute book.
  static let confirmed = shipped.map {
    $0.confirmed(.init(by: "Ada Ask, jurist", on: World.founded, against: "en påhittad lagbok"))
  }

  static let agencies = AgencyKind.allCases.enumerated().map { index, kind in
    Agency(
      id: AgencyID(UInt128(900 + index)), name: "Part \(kind.rawValue)", kind: kind, area: "Ekhamn",
      validFrom: Day(number: 0))
  }

  static func agency(_ kind: AgencyKind) -> Agency { agencies.first { $0.kind == kind } ?? agencies[0] }

  static let directory = directory(confirmed)

  /// As it is before anybody has read a row against the statute.
  static let unread = directory(shipped)

  private static func directory(_ bases: [LegalBasis]) -> Directory {
    Directory(
      agencies: agencies + Array(World.directory.agencies.values),
      principals: Array(World.directory.principals.values),
      assignments: Array(World.directory.assignments.values),
      programmes: World.directory.programmes, legalBases: bases)
  }

  /// Those who could decide at the unit.
  static let deciders = [World.lotta, World.sara, World.bo]
}

/// One try to disclose with everything in order; a test changes the one thing it is about.
struct Attempt {
  var work: Casework
  let row: LegalBasis
  var by: Author
  var to: Agency
  var item: ItemRef
  var checked: [String]
  var weighing = "Det väger tyngre."

  init(_ row: LegalBasis, on day: Day? = nil) throws {
    self.row = row
    // Somebody young enough for every row: the old rows belong to the years when the person was a child.
    work = try Casework.young(at: .concluded)
    work.directory = Grounds.directory
    item = ItemRef(sequence: work.file.investigation.lifeAreas[.health]?.sequence ?? 0, part: 0)
    work.now = SwedishTime.instant(day ?? row.validTo ?? row.validFrom.adding(days: 400), clock("12:00"))
    by = Grounds.deciders.first { row.deciders?.contains($0.role) ?? true } ?? World.bo
    to = Grounds.agency(row.receivers?.first ?? .police)
    checked = (row.checklist ?? []).map(\.code)
  }

  var act: Disclose {
    Disclose(items: [item], to: [to.id], basis: row.code, checked: checked, weighing: weighing)
  }

  var answer: Refusal? { work.refusal(of: act, by: by) }

  func ground() throws -> Ground? {
    let drafts = try work.decide(act, by: by)
    guard drafts.count == 1, case .sharing(.disclosed(let body)) = drafts[0].body else { return nil }
    return body.ground
  }
}
