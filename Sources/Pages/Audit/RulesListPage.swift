import Domain
import HTML

/// Every rule that answers somewhere, with how hard it binds, where it comes from and where it acts, and for those
/// who lead how often it has been used this year.
public enum RulesListPage {
  /// - Parameter use: nil for those who are not shown how the rules are used.
  public static func page(chrome: Chrome, role: Role, use: RuleUseWords? = nil) -> Markup {
    Layout.page(title: "Så här fungerar reglerna", chrome: chrome) {
      PageBand("Så här fungerar reglerna", "Varje nej och varje påminnelse kommer från en av de här.")
    } content: {
      RoleWords(role)
      Columns(.overview) {
        for subject in subjects { list(subject.subject, subject.rules, use) }
      } aside: {
        Strengths()
        if let use { UseNote(use) }
        contents
      }
    }
  }

  private static var subjects: [(subject: Subject, rules: [Rule])] {
    Subject.allCases.compactMap { subject in
      let rules = Rulebook.all.filter { $0.subject == subject }
      return rules.isEmpty ? nil : (subject, rules)
    }
  }

  private static var contents: Markup {
    nav(.ariaLabel("Delar av reglerna")) {
      h2("Delar")
      ul {
        for subject in subjects {
          li { a(subject.subject.name, href: .section(subject.subject.rawValue)) }
        }
      }
    }
  }

  private static func list(_ subject: Subject, _ rules: [Rule], _ use: RuleUseWords?) -> Markup {
    section {
      SectionHead(subject.name, id: subject.rawValue)
      ul(class: "rows") {
        for rule in rules {
          li(class: "row unmarked rule", .id(rule.id)) {
            div(class: "row-words") {
              p(rule.sentence, class: "row-title")
              p("\(rule.source). \(rule.id)", class: "meta")
              p(places(rule), class: "meta")
              if let words = use?.words(rule) { p(words, class: "meta rule-use") }
            }
            span(rule.strength.name, class: "aside")
          }
        }
      }
    }
  }

  /// The parts of the file and the pages where the acts stand that ask it.
  private static func places(_ rule: Rule) -> String {
    guard let places = RulePlaces.of(rule) else { return "Verkar genom hur formulären och akten är gjorda." }
    let names = places.acts.map(\.ruledAt) + places.registerActs.map(\.page.name)
    let each = names.reduce(into: [String]()) { found, name in
      if !found.contains(name) { found.append(name) }
    }
    return "Verkar på \(listed(each))."
  }
}

/// How the rules have been used this year, ready to be told: small numbers are already hidden.
public struct RuleUseWords: Sendable {
  let year: Int
  let isEverywhere: Bool
  private let explained: [String: Int?]
  private let refused: [String: Int?]

  public init(year: Int, isEverywhere: Bool, explained: [String: Int?], refused: [String: Int?]) {
    self.year = year
    self.isEverywhere = isEverywhere
    self.explained = explained
    self.refused = refused
  }

  /// As "I år förklarad 12 gånger. Sa nej färre än fem gånger."
  func words(_ rule: Rule) -> String? {
    if rule.subject == .safety { return nil }
    let no = rule.strength == .must ? "Sa nej" : "Frågade"
    return [
      rule.strength == .should ? told("Förklarades bort", explained[rule.id]) : nil,
      told(no, refused[rule.id]),
    ].compactMap { $0 }.joined(separator: " ").nonEmpty
  }

  private func told(_ what: String, _ count: Int??) -> String? {
    switch count {
    case .none: nil
    case .some(.none): "\(what) färre än fem gånger i år."
    case .some(.some(let number)): "\(what) \(Numbers.count(number, "gång", "gånger")) i år."
    }
  }
}

extension ActKind {
  /// Where the act is done: the first contact has a page of its own.
  fileprivate var ruledAt: String { self == .registerReferral ? "Ny aktualisering" : tab.name }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

/// Whose use is counted, and what is not told.
private struct UseNote: Component {
  private let use: RuleUseWords

  init(_ use: RuleUseWords) {
    self.use = use
  }

  var markup: Markup {
    Note {
      p(
        use.isEverywhere
          ? "Hur ofta reglerna svarade i hela staden under \(use.year)."
          : "Hur ofta reglerna svarade i din enhet under \(use.year).")
      p("Inga personer och inga skäl. Det som gäller säkerhet räknas inte här.")
    }
  }
}

/// The three strengths, and what each of them does.
private struct Strengths: Component {
  var markup: Markup {
    Sheet {
      h2("Ska, bör och kan")
      DefinitionList([
        Definition(
          "Ska",
          "Det går inte att göra på annat sätt. Systemet säger nej, varför, och vad som behövs först."
        ),
        Definition(
          "Bör", "Det går att göra på ett annat sätt, med en förklaring som hamnar i journalen."),
        Definition("Kan", "Kommunen bestämmer själv i sitt program."),
      ])
    }
  }
}

/// For those who begin here, since they have no files.
private struct RoleWords: Component {
  private let role: Role

  init(_ role: Role) {
    self.role = role
  }

  var markup: Markup {
    switch role {
    case .logReviewer:
      Note(
        "Du är logggranskare. Ingen akt öppnas med den rollen: du granskar loggen över vem som har tittat, efter årets plan."
      )
    case .administrator:
      Note(
        "Du är administratör. Ingen akt öppnas med den rollen. Program och lagrum ändras under Organisation, och någon annan än du godkänner."
      )
    case .lots, .socialSecretary, .workLeader, .externalActor, .person, .guardian, .management:
      Markup.empty
    }
  }
}

extension Subject {
  var name: String {
    switch self {
    case .intake: "Aktualisera"
    case .investigation: "Utreda"
    case .consent: "Samtycke"
    case .safety: "Säkerhet"
    case .decision: "Besluta"
    case .plan: "Plan"
    case .meetings: "Möten"
    case .sharing: "Dela"
    case .interventions: "Insatser"
    case .followUp: "Följa upp"
    case .closing: "Avsluta"
    case .organisation: "Uppdrag och grupp"
    case .access: "Vem som ser vad"
    case .audit: "Spår"
    case .signIn: "Inloggning"
    }
  }
}
