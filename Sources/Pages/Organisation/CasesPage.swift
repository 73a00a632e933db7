import Access
import Domain
import HTML

/// Which of the viewer's cases are shown.
public struct CasesChoice: Sendable {
  let stage: Domain.Stage?
  let page: Int

  /// - Parameter stage: the code of a stage; what is no stage shows all.
  public init(stage: String?, page: Int?) {
    self.stage = stage.flatMap { Domain.Stage(rawValue: $0) }
    self.page = page ?? 1
  }
}

/// Every case of one's own, by stage, closed ones last.
public enum CasesPage {
  private static let perPage = 25

  public static func page(_ scene: DayScene, _ choice: CasesChoice) -> Markup {
    Layout.page(
      title: "Ärenden", chrome: scene.chrome, live: .list(Links.live(drawn: scene.now))
    ) {
      PageBand(
        scene.author.role == .workLeader ? "Enhetens ärenden" : "Mina ärenden", lead(scene)
      ) {
        ButtonLink("Ny aktualisering", Links.newReferral, icon: .plus)
      }
    } content: {
      if scene.cards.isEmpty {
        EmptyState(
          .lighthouse, "Inga ärenden än",
          "Här står de ärenden som du har ett uppdrag i. En ny aktualisering syns på Min dag tills någon tar emot den."
        ) {
          ButtonLink("Till Min dag", Links.myDay, .outlined)
        }
      } else {
        stages(scene, choice)
        list(scene, choice)
      }
      if Navigation.opensInEmergency(scene.author.role) {
        p(class: "meta") {
          "Är någons liv eller hälsa i fara, och akten inte är din? "
          a("Nödöppning", href: EmergencyPages.link)
        }
      }
    }
  }

  /// A number that leads to nothing and a number that is somebody else's have the same answer.
  public static func notFound(chrome: Chrome) -> Markup {
    Layout.page(title: "Inget ärende", chrome: chrome) {
      PageBand("Det finns inget ärende med det numret")
    } content: {
      p("Eller så har du inte tillgång till det.")
      p("Sök med hela ärendenumret, som det står på översikten. Det går inte att söka på namn.")
      ButtonRow { ButtonLink("Till dina ärenden", Links.cases, .outlined) }
    }
  }

  private static func lead(_ scene: DayScene) -> String {
    let open = scene.cards.count { !$0.isClosed }
    let closed = scene.cards.count - open
    return closed == 0
      ? "\(Numbers.count(open, "pågår", "pågår"))."
      : "\(open) pågår och \(Numbers.count(closed, "är avslutat", "är avslutade"))."
  }

  private static func stages(_ scene: DayScene, _ choice: CasesChoice) -> Markup {
    nav(class: "filter", .ariaLabel("Välj steg")) {
      ul {
        li { link("Alla", nil, scene.cards.count, choice) }
        for stage in Domain.Stage.allCases {
          let count = scene.cards.count { $0.stage == stage }
          if count > 0 { li { link(stage.name, stage, count, choice) } }
        }
      }
    }
  }

  private static func link(
    _ name: String, _ stage: Domain.Stage?, _ count: Int, _ choice: CasesChoice
  ) -> Markup {
    a(
      "\(name) \(count)", href: address(stage), .ariaCurrent(choice.stage == stage ? .page : nil))
  }

  private static func address(_ stage: Domain.Stage?) -> Link {
    stage.map { Links.cases.adding("steg", $0.rawValue) } ?? Links.cases
  }

  @HTMLBuilder private static func list(_ scene: DayScene, _ choice: CasesChoice) -> Markup {
    let chosen = ordered(scene.cards.filter { choice.stage == nil || $0.stage == choice.stage })
    let pages = max(1, (chosen.count + perPage - 1) / perPage)
    let page = min(max(choice.page, 1), pages)
    if chosen.isEmpty {
      EmptyState(.question, "Inget ärende är i det steget", "Välj ett annat steg, eller alla.") {
        ButtonLink("Visa alla", Links.cases, .outlined)
      }
    } else {
      CaseTable(Array(chosen.dropFirst((page - 1) * perPage).prefix(perPage)), scene)
      Pager(page, of: pages) { address(choice.stage).adding("sida", String($0)) }
    }
  }

  /// By stage, in each the one that has waited longest for a meeting first; closed ones last.
  private static func ordered(_ cards: [VisibleCard]) -> [VisibleCard] {
    let order = Dictionary(
      uniqueKeysWithValues: Domain.Stage.allCases.enumerated().map { ($0.element, $0.offset) })
    return cards.sorted { left, right in
      let stages = (order[left.stage] ?? 0, order[right.stage] ?? 0)
      if stages.0 != stages.1 { return stages.0 < stages.1 }
      let days = (left.daysSinceMeeting ?? 0, right.daysSinceMeeting ?? 0)
      return days.0 == days.1 ? (left.registered, left.id) < (right.registered, right.id) : days.0 > days.1
    }
  }
}
