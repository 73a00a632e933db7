/// One thing that the investigation has gathered, with where it came from (R-INV-06).
public struct Material: Sendable, Hashable {
  public let sequence: Int
  public let kind: Kind
  /// From whom or what.
  public let source: String
  public let on: Day

  public enum Kind: Sendable, Hashable {
    case referral
    case lifeArea(LifeArea)
    case suitability(AgencyKind)
    case assessment(name: String, version: String)
    case consultation(Consultation.Kind)
  }
}

extension CaseFile {
  /// The whole of what has been gathered, as it stands now and in the order it came.
  public var collectedMaterial: [Material] {
    var latest: [Int] = [entries.first?.sequence].compactMap { $0 }
    latest += investigation.lifeAreas.values.map(\.sequence)
    latest += investigation.suitability.values.map(\.sequence)
    latest += investigation.assessments.all.filter { $0.body.status != .draft }.map(\.sequence)
    latest += investigation.consultations.filter { $0.body.on != nil }.map(\.sequence)
    return collectedMaterial(in: latest.sorted())
  }

  /// What those entries hold, also when newer ones have been written since.
  public func collectedMaterial(in sequences: [Int]) -> [Material] {
    sequences.compactMap(entry).compactMap(\.material)
  }
}

extension Entry {
  fileprivate var material: Material? {
    switch body {
    case .intake(.referralRegistered(let body)):
      Material(
        sequence: sequence, kind: .referral, source: body.referral.from, on: body.referral.received)
    case .investigation(.lifeArea(let notes)):
      Material(sequence: sequence, kind: .lifeArea(notes.area), source: notes.sources, on: happened)
    case .investigation(.suitability(let body)):
      Material(
        sequence: sequence, kind: .suitability(body.by), source: source ?? author.name, on: happened)
    case .investigation(.assessed(let body)):
      Material(
        sequence: sequence, kind: .assessment(name: body.name, version: body.version),
        source: body.assessor, on: body.on)
    case .investigation(.consulted(let body)):
      Material(sequence: sequence, kind: .consultation(body.kind), source: body.who, on: happened)
    default: nil
    }
  }
}
