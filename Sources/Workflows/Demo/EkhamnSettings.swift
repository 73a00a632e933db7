import Domain

/// What the made-up city has decided for itself, beside what is shipped: words, and brochures with versions.
enum EkhamnSettings {
  static let brochure = "lattlast-2"

  /// Of the numbers that are kept for made-up people.
  private static let telephone = "08-465 004 10"

  static func of(_ programme: Programme) -> Programme {
    var programme = programme
    programme.intake?.brochures = brochures
    programme.intake?.targetGroup?.definitions = definitions
    programme.followUp?.ownPage?.telephone = telephone
    return programme
  }

  private static var brochures: [Brochure] {
    [
      Brochure(
        "lattlast-1", "Social insatsgrupp, lättläst, version 1", from: first, through: change.adding(days: -1)
      ),
      Brochure(brochure, "Social insatsgrupp, lättläst, version 2", from: change),
      Brochure("foraldrar-1", "Till dig som är vårdnadshavare, version 1", from: first),
    ]
  }

  private static var definitions: [LocalDefinition] {
    [
      LocalDefinition(
        "Kriminell livsstil",
        "Brott är en vana och en inkomst, och de flesta som personen umgås med begår också brott.",
        from: first),
      LocalDefinition(
        "Kriminell gruppering",
        "Tre eller flera som begår brott tillsammans under längre tid, med eller utan namn.", from: first),
      LocalDefinition(
        "Nätverk", "De som personen har omkring sig och som begår brott, utan att de är en grupp.",
        from: change),
    ]
  }

  private static let first = Day(year: 2020, month: 1, day: 1) ?? Day(number: 0)
  private static let change = Day(year: 2025, month: 1, day: 1) ?? Day(number: 0)
}
