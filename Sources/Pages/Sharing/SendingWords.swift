import Domain

extension Sending.Receiver {
  /// As "Anders Bräck, Polisen"; only the party where nobody is named.
  var words: String {
    let contacts = names.filter { $0 != party.name }
    return contacts.isEmpty ? party.name : "\(listed(contacts)), \(party.name)"
  }
}

extension Sending.Why {
  func words(today: Day) -> String {
    switch self {
    case .noConsent(let takenBack):
      takenBack.map { "samtycket återtaget \(Dates(today: today).full($0))" } ?? "samtycke saknas"
    case .notCovered(let categories):
      categories.categories.count > 3
        ? "samtycket täcker inget av det"
        : "samtycket gäller inte \(listed(categories.categories.map(\.shortName)))"
    }
  }
}

extension Sending {
  /// Those who do not get it, each with the reason.
  func withheld(today: Day) -> [Pages.Receiver] {
    others.map { Pages.Receiver($0.party.name, reason: $0.why.words(today: today)) }
  }

  /// As "Dela med tre aktörer".
  static func button(_ count: Int) -> String {
    "Dela med \(Numbers.inWords(count)) \(count == 1 ? "aktör" : "aktörer")"
  }
}
