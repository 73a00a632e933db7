import Domain
import HTML

/// Every rule that answers somewhere, with how hard it binds and where it comes from.
public enum RulesListPage {
  public static func page(chrome: Chrome, role: Role) -> Markup {
    Layout.page(title: "Så här fungerar reglerna", chrome: chrome) {
      PageBand("Så här fungerar reglerna", "Varje nej och varje påminnelse kommer från en av de här.")
    } content: {
      RoleWords(role)
      Columns(.overview) {
        for subject in subjects { list(subject.subject, subject.rules) }
      } aside: {
        Strengths()
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

  private static func list(_ subject: Subject, _ rules: [Rule]) -> Markup {
    section {
      SectionHead(subject.name, id: subject.rawValue)
      ul(class: "rows") {
        for rule in rules {
          li(class: "row unmarked rule", .id(rule.id)) {
            div(class: "row-words") {
              p(rule.sentence, class: "row-title")
              p("\(rule.source). \(rule.id)", class: "meta")
            }
            span(rule.strength.name, class: "aside")
          }
        }
      }
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
        "Du är administratör. Ingen akt öppnas med den rollen. Det som gäller för hela staden sköts under Organisation."
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
