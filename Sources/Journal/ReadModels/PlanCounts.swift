import Domain

extension CaseCounts {
  /// How many of the open cases of a unit that have SIG have a short plan (R-PLN-19).
  public struct Plans: Sendable, Equatable {
    public let agency: AgencyID
    public let programme: String
    public let with: Int
    public let of: Int
  }

  public static func plans(_ connection: any Connection) throws -> [Plans] {
    var found: [[String]: Plans] = [:]
    for (tally, number) in try Tally.read(.plans, connection) {
      guard tally.codes.count == 2 else { throw JournalError.unreadable(table: "tally") }
      let place = [tally.agency.text, tally.codes[0]]
      let before = found[place]
      found[place] = Plans(
        agency: tally.agency, programme: tally.codes[0],
        with: (before?.with ?? 0) + (tally.codes[1] == "yes" ? number : 0), of: (before?.of ?? 0) + number)
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}
