import Access
import Domain
import HTML

extension Compartment {
  /// What it is for, whether or not anything is in it.
  var purpose: String {
    switch self {
    case .threat: "Bedömningar av hot, och det som de bygger på."
    case .identity: "Var en person med skyddad identitet finns och kan nås. Det står ingen annanstans."
    case .childReports: "Anmälningar om att ett barn far illa, och vem som har anmält."
    case .suspicions: "Det som polisen vet men personen inte har fått veta. Bedöms innan något berättas."
    case .informant: "Vem en uppgift kommer från, när det kan vara farligt att det kommer fram."
    }
  }

  /// Who reads it by their part in the case; stands after "Läses av".
  var readBy: String {
    let roles = Access.rolesReading(self)
    let lots = roles.contains(.firstLots) || roles.contains(.secondLots)
    var names: [String] = lots ? ["ärendets lotsar"] : []
    if roles.contains(.socialSecretary) { names.append("ansvarig socialsekreterare") }
    return listed(names + ["arbetsledaren"]) + ", och de som arbetsledaren har utsett."
  }
}

extension Links {
  public static func compartment(_ id: CaseID, _ place: Compartment) -> Link {
    "/arenden/\(id.text)/sakerhet/\(place.rawValue)"
  }

  /// The form of an act that writes in a compartment.
  public static func act(_ id: CaseID, _ act: ActKind, in place: Compartment) -> Link {
    Links.act(id, act).adding("fack", place.rawValue)
  }
}

extension FileScene {
  /// The compartment that this look is into.
  public var compartment: Compartment? {
    if case .staff(let whole) = view.content { whole.opened } else { nil }
  }

  /// Where an act in a compartment leads back to; those who only leave something there go to the file.
  public var compartmentPage: Link {
    compartment.map { Links.compartment(id, $0) } ?? Links.file(id)
  }

  /// The way to the form of an act in the opened compartment; nil when it is not offered.
  func step(
    in place: Compartment, _ act: ActKind, _ query: (name: StaticString, value: String)? = nil
  ) -> Link? {
    guard offers(act) else { return nil }
    let link = Links.act(id, act, in: place)
    return query.map { link.adding($0.name, $0.value) } ?? link
  }
}
