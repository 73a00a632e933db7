/// Someone who takes part: the person, a guardian, or an agency. Invited to meetings, and responsible for what was promised.
public enum Participant: Sendable, Hashable, Codable {
  case giver(Giver)
  case agency(AgencyID)

  public var code: String {
    switch self {
    case .giver(let giver): giver.code
    case .agency(let id): id.text
    }
  }

  public init?(code: String) {
    if let giver = Giver(code: code) {
      self = .giver(giver)
    } else if let id = AgencyID(code) {
      self = .agency(id)
    } else {
      return nil
    }
  }
}
