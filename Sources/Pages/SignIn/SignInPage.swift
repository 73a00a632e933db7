import Domain
import HTML

/// Where somebody begins.
public enum SignInPages {
  /// The demo's way in: everyone in the made-up city, by where they work.
  public static func choose(_ staff: [Author]) -> Markup {
    Layout.bare(title: "Logga in") {
      Pictogram(.lighthouse)
      h1("Vem är du i dag?")
      p(
        "Det här är en provstad som heter Ekhamn. Ingen i den finns på riktigt. Välj en person, så ser du det hen ser.",
        class: "lead")
      p { a("Jag har en kod", href: Links.signInByCode) }
      div(class: "sign-in") {
        for place in places(staff) {
          section {
            h2(place.name)
            ul { for person in place.people { choice(person) } }
          }
        }
      }
    }
  }

  /// The social services first, and own pages last.
  private static func places(_ staff: [Author]) -> [(name: String, people: [Author])] {
    let order = Dictionary(
      uniqueKeysWithValues: AgencyKind.allCases.enumerated().map { ($0.element, $0.offset) })
    return Dictionary(grouping: staff, by: \.agency).values
      .compactMap { people in
        people.first.map { (order[$0.agencyKind] ?? 0, $0.agencyName, people) }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { ($0.1, $0.2) }
  }

  private static func choice(_ person: Author) -> Markup {
    li {
      form(action: Links.signIn) {
        button(
          class: "person", .name("assignment"), .value(person.assignment.text),
          .ariaLabel("\(person.name), \(person.title)")
        ) {
          strong(person.name)
          span(person.title, class: "meta")
          Icon(.right)
        }
      }
    }
  }

  /// Outside the demo, until an e-identification is connected.
  public static func closed() -> Markup {
    Layout.bare(title: "Logga in") {
      h1("Logga in")
      p(
        "Ingen e-legitimation är ansluten till den här installationen, så det går inte att logga in än."
      )
      p("Den som sköter systemet ansluter kommunens inloggningstjänst innan det tas i bruk.")
      p(
        "Du som har en lots: prata med din lots. Allt som står på din sida kan du få på papper eller uppläst, och du kan ta tillbaka ditt ja på papper eller muntligt."
      )
    }
  }

  /// For the person and the guardians: the code that the lots has given. It says nothing of what it leads to.
  /// - Parameter problem: why the last try did not do; the same whatever was wrong with the code.
  public static func code(problem: String? = nil) -> Markup {
    Layout.frame("Kod", lang: "sv", scripts: false, live: false, neutral: true) {
      main(class: "bare", .id("innehall"), .tabindex(-1)) {
        h1("Skriv din kod")
        p("Koden har tio siffror. Du har fått den av någon du känner.", class: "lead")
        if let problem {
          section(class: "error-summary", .id("fel"), .tabindex(-1)) {
            p(problem, .id("f-code-problem"))
          }
        }
        form(action: Links.signInByCode, class: "form", attributes: [.autocompleteOff]) {
          let state = FormState(csrf: "", idempotencyKey: "")
          TextField("code", "Kod", state, kind: .digits)
          SubmitButton("Logga in")
        }
        p { a("Tillbaka", href: Links.signIn) }
      }
    }
  }
}
