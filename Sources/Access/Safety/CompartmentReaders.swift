import Domain

extension Access {
  /// Who reads a compartment: those whose part in the case needs it, and those the leader has named.
  ///
  /// - Parameter file: with the compartment laid beside it, where its named readers stand.
  public static func reads(
    _ compartment: Compartment, of file: CaseFile, _ viewer: Author, _ relation: Relation
  ) -> Bool {
    switch relation {
    case .caseWorker(let role), .standIn(let role, _):
      needs(compartment, role)
        || (file.compartments[compartment]?.sealed.names(viewer.principal) ?? false)
    case .unitLeader: true
    case .emergency: compartment == .threat
    case .decidingUnit, .receivingUnit, .member, .own: false
    }
  }

  /// The parts in the case that read a compartment without being named, whatever it holds. The unit's
  /// leader always does.
  public static func rolesReading(_ compartment: Compartment) -> [CaseRole] {
    CaseRole.allCases.filter { needs(compartment, $0) }
  }

  /// Read as a table: one line per compartment.
  private static func needs(_ compartment: Compartment, _ role: CaseRole) -> Bool {
    switch compartment {
    case .threat, .identity, .suspicions: role == .firstLots || role == .secondLots
    case .childReports, .informant: role == .socialSecretary
    }
  }

  /// The compartments that the viewer reads, of those laid beside the file.
  public static func readable(
    of file: CaseFile, _ viewer: Author, _ relation: Relation
  ) -> Set<Compartment> {
    Set(file.compartments.keys.filter { reads($0, of: file, viewer, relation) })
  }

  /// Readers write. The police put in what they know and read nothing of it here, and everyone who works in
  /// the case may report concern for a child, also without reading what becomes of it.
  static func mayWrite(
    _ act: ActKind, in place: Compartment, of file: CaseFile, _ author: Author, _ relation: Relation
  ) -> Bool {
    if case .member = relation {
      return act == .writeSealedNote && (place == .suspicions || place == .threat)
    }
    if relation.worksInCase, act == .reportConcern, place == .childReports { return true }
    return reads(place, of: file, author, relation)
  }
}

extension Access {
  /// The file as an act of the author's is decided against: nothing that the author does not read may
  /// show in an answer.
  public static func readableParts(
    of file: CaseFile, _ author: Author, at now: Instant
  ) -> CaseFile {
    guard case .success(let relation) = relation(of: author, to: file, at: now) else {
      return file.keeping([])
    }
    return file.keeping(readable(of: file, author, relation))
  }
}
