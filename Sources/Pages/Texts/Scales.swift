import Domain

/// The measures that have four levels, from worst to best, in words that are the same for everyone (R-FUP-04).
enum Scale: String, CaseIterable {
  case addiction, occupation, housing

  var name: String {
    switch self {
    case .addiction: "Alkohol och droger"
    case .occupation: "Sysselsättning"
    case .housing: "Boende"
    }
  }

  func level(in measures: Measures) -> Measures.Level {
    switch self {
    case .addiction: measures.addiction
    case .occupation: measures.occupation
    case .housing: measures.housing
    }
  }

  func words(_ level: Measures.Level) -> String {
    switch self {
    case .addiction: addiction(level)
    case .occupation: occupation(level)
    case .housing: housing(level)
    }
  }

  private func addiction(_ level: Measures.Level) -> String {
    switch level {
    case .worst: "Styr vardagen"
    case .low: "Återkommande, ger problem"
    case .fair: "Enstaka, eller i behandling"
    case .good: "Inget missbruk"
    }
  }

  private func occupation(_ level: Measures.Level) -> String {
    switch level {
    case .worst: "Ingen sysselsättning"
    case .low: "Enstaka dagar, oregelbundet"
    case .fair: "Deltid, praktik eller anpassad skolgång"
    case .good: "Skola eller arbete på heltid"
    }
  }

  private func housing(_ level: Measures.Level) -> String {
    switch level {
    case .worst: "Saknar bostad"
    case .low: "Tillfälligt, flyttar runt"
    case .fair: "Ordnat för en tid"
    case .good: "Tryggt och långsiktigt"
    }
  }

  /// How a level has changed, said plainly.
  static func change(from first: Measures.Level, to last: Measures.Level) -> String {
    let steps = last.rawValue - first.rawValue
    switch steps {
    case 0: return "Oförändrat"
    case 1...: return steps == 1 ? "Bättre, ett steg" : "Bättre, \(Numbers.inWords(steps)) steg"
    default: return steps == -1 ? "Sämre, ett steg" : "Sämre, \(Numbers.inWords(-steps)) steg"
    }
  }

  /// How a number of crimes has changed.
  static func change(crimes first: Int, to last: Int) -> String {
    if last == first { return "Oförändrat" }
    return last < first ? "Färre, \(first - last) mindre" : "Fler, \(last - first) mer"
  }
}

extension Occasion {
  var name: String {
    switch self {
    case .enrolment: "Vid inskrivning"
    case .during: "Under tiden"
    case .exit: "Vid utskrivning"
    }
  }
}

extension Intervention.Period {
  var name: String {
    switch self {
    case .before: "Före SIG"
    case .during: "Under SIG"
    }
  }
}
