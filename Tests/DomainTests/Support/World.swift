import Domain

/// The fixed reference data of these tests: one city, its parties and who works there. All made up.
enum World {
  static let unit = agency(1, "Ekhamn Norr", .socialServices)
  static let otherUnit = agency(2, "Ekhamn Söder", .socialServices)
  static let police = agency(3, "Polisen Ekhamn", .police)
  static let school = agency(4, "Alskolan", .school)
  static let jobCentre = agency(5, "Jobbtorg Ekhamn", .jobCentre)
  static let probation = agency(6, "Frivården Ekhamn", .probation)

  static let lotta = author(11, "Lotta Lind", .lots, unit)
  static let lars = author(12, "Lars Ljung", .lots, unit)
  static let sara = author(13, "Sara Sund", .socialSecretary, unit)
  static let bo = author(14, "Bo Berg", .workLeader, unit)
  static let pia = author(15, "Pia Palm", .externalActor, police)
  static let siv = author(16, "Siv Sten", .externalActor, school)
  static let jan = author(17, "Jan Jonsson", .externalActor, jobCentre)
  static let kim = author(18, "Kim Karlsson", .person, unit)
  static let everyone = [lotta, lars, sara, bo, pia, siv, jan, kim]

  static let directory = Directory(
    agencies: [unit, otherUnit, police, school, jobCentre, probation],
    principals: everyone.map { Principal(id: $0.principal, name: $0.name) },
    assignments: everyone.map {
      Assignment(
        id: $0.assignment, principal: $0.principal, agency: $0.agency, role: $0.role,
        title: $0.title, validFrom: founded)
    },
    programmes: [Programmes.adults, Programmes.young],
    legalBases: [decisionBasis, disclosureBasis, oldBasis, reportBasis, unreadBasis] + placementBases)

  static let founded = day("2020-01-01")
  static let decisionBasis = basis("bistand", .decision, from: "2025-07-01", through: nil)
  static let oldBasis = basis("bistand-2001", .decision, from: "2002-01-01", through: "2025-06-30")
  static let reportBasis = basis("concern", .report, from: "2025-07-01", through: nil)
  static let disclosureBasis = basis("brytande", .disclosure, from: "2009-06-30", through: nil)

  static let placementBases = [
    basis("sol", .placement, from: "2002-01-01", through: nil),
    basis("lvu", .placement, from: "1990-07-01", through: nil, youngerThan: 21),
    basis("lvm", .placement, from: "1989-01-01", through: nil),
    basis("lsu", .placement, from: "1999-01-01", through: nil),
  ]

  /// As rows were stored before anybody had read one.
  static func unread(_ basis: LegalBasis) -> LegalBasis {
    LegalBasis(
      code: basis.code, use: basis.use, statute: basis.statute, section: basis.section, text: basis.text,
      validFrom: basis.validFrom, validTo: basis.validTo, verified: nil)
  }

  /// Nobody has read it against the statute.
  static let unreadBasis = LegalBasis(
    code: "oläst", use: .decision, statute: "Exempellagen", section: "ett annat exempel", text: "oläst",
    validFrom: day("2025-07-01"), validTo: nil, verified: nil)

  private static func agency(_ id: UInt128, _ name: String, _ kind: AgencyKind) -> Agency {
    Agency(id: AgencyID(id), name: name, kind: kind, area: "Ekhamn", validFrom: founded)
  }

  static func author(
    _ id: UInt128, _ name: String, _ role: Role, _ agency: Agency
  ) -> Author {
    Author(
      principal: PrincipalID(id), assignment: AssignmentID(id + 100), agency: agency.id,
      agencyKind: agency.kind, agencyName: agency.name, role: role, name: name,
      title: role.rawValue)
  }

  private static func basis(
    _ code: String, _ use: LegalBasis.Use, from: String, through: String?, youngerThan: Int? = nil
  ) -> LegalBasis {
    LegalBasis(
      code: code, use: use, statute: "Exempellagen", section: "ett exempel", text: code,
      validFrom: day(from), validTo: through.map { day($0) },
      verified: .init(by: "Ada Ask, jurist", on: founded, against: "en påhittad lagbok"),
      youngerThan: youngerThan)
  }
}

/// A day that the test knows exists.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

func clock(_ text: String) -> ClockTime { ClockTime(text) ?? noon }

private let noon = SwedishTime.clock(Instant(milliseconds: 11 * 3_600_000))
