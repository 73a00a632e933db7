import Domain
import HTML

/// Where somebody begins.
public enum SignInPages {
  /// The demo's way in: everyone in the made-up city, by where they work.
  public static func choose(_ staff: [Author]) -> Markup {
    let groups = Dictionary(grouping: staff, by: \.agencyName).sorted { $0.key < $1.key }
    return Layout.bare(title: "Logga in") {
      h1("Vem är du i dag?")
      p(
        "Det här är en provstad som heter Ekhamn. Ingen i den finns på riktigt. Välj en person, så ser du det hen ser.",
        class: "lead")
      div(class: "sign-in") {
        for (agency, people) in groups {
          section {
            h2(agency)
            ul(class: "people") { for person in people { choice(person) } }
          }
        }
      }
    }
  }

  private static func choice(_ person: Author) -> Markup {
    li {
      form(action: Links.signIn) {
        button(
          class: "person",
          attributes: [.name("assignment"), .value(person.assignment.text)]
        ) {
          strong(person.name)
          span(person.title, class: "meta")
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
    }
  }
}
