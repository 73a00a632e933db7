import Domain
import Journal

/// A town like Ekhamn under other ids, with four lotsar where Ekhamn has one.
struct SimulatedTown: Sendable {
  static let crews = 4
  static let openOfEach = 15
  /// As many as twenty lotsar come to have, with nine closed for each open one.
  static let files = 3000
  /// Files in one transaction.
  static let batch = 250

  let number: Int
  private let count: Int
  private let mask: UInt128
  private let known: Set<UInt128>
  private let ofLots: Set<UInt128>
  let organisation: Organisation
  /// The lotsar, each with the one in Ekhamn whose place they have.
  let seats: [Seat]

  struct Seat: Sendable {
    let original: PrincipalID
    let crew: Int
    let assignment: AssignmentID
  }

  init(number: Int, of count: Int, like directory: Directory) {
    self.number = number
    self.count = count
    mask = RandomBytes.system.id(CaseID.self).value
    let lots = directory.assignments.values.filter { $0.role == .lots }.sorted { $0.id < $1.id }
    ofLots = Set(lots.flatMap { [$0.id.value, $0.principal.value] })
    known = Set(
      directory.agencies.keys.map(\.value) + directory.principals.keys.map(\.value)
        + directory.assignments.keys.map(\.value))
    let ids = Renaming(mask: mask, known: known, ofLots: ofLots)
    let crews = 0..<Self.crews
    organisation = Organisation(
      agencies: directory.agencies.values.sorted { $0.id < $1.id }.map { agency in
        Agency(
          id: AgencyID(ids.name(agency.id.value, 0)), name: "\(agency.name) \(number)", kind: agency.kind,
          area: agency.area, validFrom: agency.validFrom)
      },
      principals: directory.principals.values.sorted { $0.id < $1.id }.flatMap { principal in
        crews.filter { $0 == 0 || lots.contains { $0.principal == principal.id } }.map {
          Principal(id: PrincipalID(ids.name(principal.id.value, $0)), name: principal.name)
        }
      },
      assignments: directory.assignments.values.sorted { $0.id < $1.id }.flatMap { one in
        crews.filter { $0 == 0 || one.role == .lots }.map { crew in
          Assignment(
            id: AssignmentID(ids.name(one.id.value, crew)),
            principal: PrincipalID(ids.name(one.principal.value, crew)),
            agency: AgencyID(ids.name(one.agency.value, 0)), role: one.role, title: one.title,
            validFrom: one.validFrom, validTo: one.validTo)
        }
      })
    // Crew by crew, so that a town that is not filled has whole ones.
    seats = crews.flatMap { crew in
      lots.map {
        Seat(
          original: $0.principal, crew: crew, assignment: AssignmentID(ids.name($0.id.value, crew)))
      }
    }
  }

  /// Rising, so that what lies together in the database is written together; spread over all ids there are.
  func id(of file: Int) -> CaseID {
    let step = UInt128.max / UInt128(count * Self.files * 2)
    let place = UInt128((number - 1) * Self.files * 2 + file)
    return CaseID(step * place + RandomBytes.system.id(CaseID.self).value % step)
  }

  var renaming: Renaming { Renaming(mask: mask, known: known, ofLots: ofLots) }

  /// What an id of Ekhamn is called in the town.
  struct Renaming: Sendable {
    let mask: UInt128
    let known: Set<UInt128>
    let ofLots: Set<UInt128>

    func name(_ id: UInt128, _ crew: Int) -> UInt128 {
      guard known.contains(id) else { return id }
      return id ^ mask ^ (ofLots.contains(id) ? UInt128(crew) << 3 : 0)
    }
  }
}
