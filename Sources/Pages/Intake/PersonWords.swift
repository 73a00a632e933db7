import Domain

/// Words about who a file is about, shared by its forms and its journal.
enum PersonWords {
  /// Languages to choose among, the most common here first.
  static let languages: [Choice] = [
    Choice("sv", "Svenska"), Choice("en", "Engelska"), Choice("ar", "Arabiska"),
    Choice("so", "Somaliska"), Choice("fa", "Persiska"), Choice("ti", "Tigrinska"),
    Choice("tr", "Turkiska"), Choice("es", "Spanska"), Choice("uk", "Ukrainska"),
    Choice("fi", "Finska"), Choice("pl", "Polska"), Choice("swl", "Svenskt teckenspråk"),
  ]

  static var languageNames: [String: String] {
    Dictionary(languages.map { ($0.value, $0.label) }) { first, _ in first }
  }

  static func language(_ tag: String) -> String { languageNames[tag] ?? tag }

  static func guardianField(_ index: Int) -> String { "guardian\(index)" }
  static func relationField(_ index: Int) -> String { "relation\(index)" }
}

extension PersonalNumber.Fault {
  /// Why the number cannot be right, and what to do about it.
  public var words: String {
    switch self {
    case .form: "Skriv tio eller tolv siffror, som 20091230-1234. Saknas nummer lämnar du fältet tomt."
    case .date: "Datumet i numret finns inte. Se efter år, månad och dag."
    case .checkDigit: "Sista siffran stämmer inte med de andra. Någon siffra är fel."
    case .future: "Numret är för någon som inte är född än. Se efter årtalet."
    }
  }
}
