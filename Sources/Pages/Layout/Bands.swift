import HTML

/// The pale water on top of a page: its heading, a line about it, and its one main step.
struct PageBand: Component {
  private let heading: String
  private let lead: String?
  private let step: Markup

  init(_ heading: String, _ lead: String? = nil, @HTMLBuilder step: () -> Markup = { .empty }) {
    self.heading = heading
    self.lead = lead
    self.step = step()
  }

  var markup: Markup {
    div(class: "band") {
      DepthCurves()
      div(class: "inner") {
        div {
          h1(heading)
          if let lead { p(lead, class: "lead") }
        }
        if !step.isEmpty { div(class: "band-step") { step } }
      }
    }
  }
}

/// A plain heading on the ground, for pages that have no band.
struct PageHead: Component {
  private let heading: String
  private let lead: String?
  private let aside: Markup

  init(_ heading: String, _ lead: String? = nil, @HTMLBuilder aside: () -> Markup = { .empty }) {
    self.heading = heading
    self.lead = lead
    self.aside = aside()
  }

  var markup: Markup {
    div(class: "page-head") {
      div {
        h1(heading)
        if let lead { p(lead, class: "lead") }
      }
      if !aside.isEmpty { aside }
    }
  }
}

/// The lines of a chart, faded before they reach text.
struct DepthCurves: Component {
  var markup: Markup {
    svg(class: "depth", .ariaHidden) { use("/assets/sprite.svg#djupkurvor") }
  }
}

/// The head of a file: who, where in the process, what consent says, and the parts.
///
/// Full on the overview; on the other parts one row with the tabs, and the consent line under it.
struct FileHead: Component {
  /// The name, or "Skyddad identitet".
  let name: String
  /// As "16 år", "SIG unga"; divided by points.
  let facts: [String]
  /// Names of the two lotsar.
  var lotsar: [String] = []
  /// Only for those who may see it.
  var threat: ThreatSign?
  /// Empty on all parts but the overview.
  var stages: [StageStep] = []
  var consent: ConsentLine?
  var tabs: [TabItem] = []

  var markup: Markup {
    if stages.isEmpty { compact } else { full }
  }

  @HTMLBuilder private var full: Markup {
    div(class: "band file-band") {
      DepthCurves()
      div(class: "inner") {
        div {
          h1(name)
          factLine
        }
        if let threat { threat }
        StageLine(stages)
      }
    }
    if let consent { consent }
    Tabs("Delar av akten", tabs)
  }

  @HTMLBuilder private var compact: Markup {
    div(class: "band compact") {
      div(class: "inner") {
        p(class: "file-name") {
          strong(name)
          span(facts.joined(separator: " · "), class: "meta")
        }
        if let threat { threat }
        Tabs("Delar av akten", tabs)
      }
    }
    if let consent { consent }
  }

  private var factLine: Markup {
    p(class: "lead") {
      facts.joined(separator: " · ")
      if !lotsar.isEmpty {
        facts.isEmpty ? "" : " · "
        lotsar.count == 1 ? "lots " : "lotsar "
        for (index, name) in lotsar.enumerated() {
          if index > 0 { index == lotsar.count - 1 ? " och " : ", " }
          strong(name)
        }
      }
    }
  }
}

/// That there is something in the protected compartment, for those who may know.
struct ThreatSign: Component {
  private let heading: String
  private let seenBy: String
  private let link: Link?

  init(_ heading: String, seenBy: String, link: Link? = nil) {
    self.heading = heading
    self.seenBy = seenBy
    self.link = link
  }

  var markup: Markup {
    div(class: "threat") {
      Mark(.protected)
      div {
        p { strong { if let link { a(heading, href: link) } else { heading } } }
        p(seenBy)
      }
    }
  }
}
