import Access
import Domain
import HTML

extension FilePages {
  /// Säkerhet: the compartments that the viewer may open. Nothing tells whether there is anything in them
  /// before they are opened, and opening them stands in their own log.
  public static func safety(_ scene: FileScene) -> Markup {
    FileFrame.page(scene, .safety) {
      PageHead("Säkerhet", "Inget härifrån följer med när något annat delas.")
      if case .staff(let whole) = scene.view.content {
        Columns(.overview) {
          PoliceContactsPart(scene, whole.file)
        } aside: {
          ReconciliationPart(scene, whole.file)
        }
        SectionHead("Skyddade fack")
        let places = Compartment.allCases.filter(whole.readable.contains)
        if places.isEmpty {
          EmptyState(
            .door, "Inget fack är ditt att läsa",
            "Den som leder enheten kan utse dig till läsare, om du behöver det för ditt uppdrag i ärendet.")
        } else {
          ul(class: "compartments") { for place in places { CompartmentCard(place, scene) } }
          p("Varje gång någon öppnar ett fack syns det för dem som läser där.", class: "meta")
        }
      }
    }
  }
}

/// What a compartment is for and who reads it, with the way in.
private struct CompartmentCard: Component {
  private let place: Compartment
  private let scene: FileScene

  init(_ place: Compartment, _ scene: FileScene) {
    self.place = place
    self.scene = scene
  }

  var markup: Markup {
    li(class: "protected") {
      h2 {
        Mark(.protected)
        a(place.name, href: Links.compartment(scene.id, place))
      }
      p(place.purpose)
      p("Läses av \(place.readBy)", class: "meta")
    }
  }
}
