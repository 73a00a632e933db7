import Domain

/// To whom something was given, in words.
enum ReceiverWords {
  /// "Polisen 3 oktober och Västra skolan 5 oktober"; nil when it was given to nobody.
  static func given(_ disclosures: [Disclosure], _ dates: Dates) -> String? {
    disclosures.isEmpty ? nil : listed(disclosures.map { "\($0.to.name) \(dates.full($0.on))" })
  }
}
