import Domain

extension CaseCounts {
  /// Cases by the model that was used and the year they began (R-MOD-08).
  public struct ModelCount: Sendable, Equatable {
    public let programme: String
    public let programmeFrom: Day?
    /// Nil for the programme's own.
    public let model: WorkingModel?
    public let year: Int?
    public let outcome: OutcomeCode
    public let number: Int
  }

  public static func byModel(_ connection: any Connection) throws -> [ModelCount] {
    try Tally.read(.models, connection).map { tally, number in
      guard tally.codes.count == 5, let outcome = OutcomeCode(rawValue: tally.codes[4]) else {
        throw JournalError.unreadable(table: "tally")
      }
      return ModelCount(
        programme: tally.codes[0], programmeFrom: Int(tally.codes[1]).map(Day.init(number:)),
        model: WorkingModel(rawValue: tally.codes[2]), year: Int(tally.codes[3]), outcome: outcome,
        number: number)
    }
  }

  /// What the yearly survey asks of each unit, since it began (R-ORG-16).
  public struct SurveyCount: Sendable, Equatable {
    public let agency: AgencyID
    public let sex: Person.Sex
    public let consented: Int
    /// Of those, how many have a plan.
    public let planned: Int
  }

  public static func survey(_ connection: any Connection) throws -> [SurveyCount] {
    try Tally.read(.survey, connection).map { tally, number in
      guard tally.codes.count == 2 else { throw JournalError.unreadable(table: "tally") }
      return SurveyCount(
        agency: tally.agency, sex: Person.Sex(rawValue: tally.codes[0]) ?? .unknown, consented: number,
        planned: tally.codes[1] == "1" ? number : 0)
    }
  }

  /// Days from need to decision of every urgent support, by unit (R-INV-09).
  public static func leadTimes(_ connection: any Connection) throws -> [AgencyID: [Int]] {
    var found: [AgencyID: [Int]] = [:]
    for (tally, number) in try Tally.read(.leadTimes, connection) {
      guard let days = tally.codes.first.flatMap({ Int($0) }) else {
        throw JournalError.unreadable(table: "tally")
      }
      found[tally.agency, default: []] += repeatElement(days, count: max(0, number))
    }
    return found.mapValues { $0.sorted() }
  }
}
