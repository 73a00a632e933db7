import Domain
import Pages

extension FormReader {
  /// Who the file is about. With a number the birthday and sex follow from it; without one the birthday
  /// has to be told.
  mutating func person(today: Day) -> Person? {
    let number = personalNumber(today: today)
    let typedBirthday = optionalDay("born")
    if text("number").isBlank, text("born").isBlank {
      problem("number", "Skriv personnumret. Saknas det, fyll i födelsedatum.")
    }
    let protection =
      text("protection").isEmpty
      ? Person.Protection.none
      : choice("protection", Person.Protection.self, "Välj om uppgifterna är skyddade.")
    let sex = Person.Sex(rawValue: text("sex")) ?? number?.sex ?? .unknown
    guard let born = typedBirthday ?? number?.born, let protection else { return nil }
    return Person(
      name: text("name"), number: number, born: born, sex: sex,
      language: text("language").isBlank ? "sv" : text("language"),
      protection: protection,
      adaptation: text("adaptation"))
  }

  /// Every row of the form where anything was written.
  func guardians() -> [GuardianPerson] {
    (0..<8).compactMap { index in
      let name = text("guardian\(index)")
      let relation = text("relation\(index)")
      return name.isBlank && relation.isBlank ? nil : GuardianPerson(name: name, relation: relation)
    }
  }

  private mutating func personalNumber(today: Day) -> PersonalNumber? {
    if text("number").isBlank { return nil }
    do {
      return try PersonalNumber(text("number"), today: today)
    } catch {
      problem("number", error.words)
      return nil
    }
  }
}

extension PersonalNumber {
  /// The last but one digit is odd for men.
  fileprivate var sex: Person.Sex {
    let digit = digits.utf8.dropLast().last ?? 0x30
    return digit % 2 == 1 ? .male : .female
  }
}
