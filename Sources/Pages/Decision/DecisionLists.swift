import Access
import Domain
import HTML

/// Support on the way, each with its time from the application (R-DEC-13).
struct SupportDecisions: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let supports = file.decision.supports
    if !supports.isEmpty || scene.step(.decideSupport) != nil {
      section {
        SectionHead("Stöd på vägen") {
          ChangeLink("Besluta", "om stöd på vägen", scene.step(.decideSupport))
        }
        if supports.isEmpty {
          p("Inget är beslutat. Det som inte kan vänta på beslutet om SIG beslutas här.", class: "meta")
        } else {
          RowList(supports.map(row))
        }
      }
    }
  }

  private func row(_ support: DecisionState.Recorded<SupportDecided>) -> Row {
    let days = support.body.appliedOn.days(until: support.on)
    let wait = days == 0 ? "samma dag som det söktes" : "\(Numbers.count(days, "dag", "dagar")) från ansökan"
    return Row(
      .done, support.body.what,
      meta:
        "\(support.body.isGranted ? "Beviljat" : "Avslaget") av \(support.by.name), \(support.by.title), \(wait). \(LegalBasisWords.name(support.body.basis)).",
      aside: scene.dates.short(support.on))
  }
}

/// Other authorities' and units' decisions, as theirs (R-DEC-06).
struct OthersDecisions: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    section {
      SectionHead("Andras beslut") {
        ChangeLink("Anteckna", "någon annans beslut", scene.step(.recordOthersDecision))
      }
      if file.decision.others.isEmpty {
        p("Inget är antecknat. Andra insatser beslutas för sig, av den som ansvarar för dem.", class: "meta")
      } else {
        RowList(file.decision.others.map(row))
      }
    }
  }

  private func row(_ other: DecisionState.Recorded<OthersDecision>) -> Row {
    let body = other.body
    let intervention = body.intervention.flatMap { number in
      file.interventions.all.first { $0.sequence == number }
    }
    let parts = [
      body.name, body.decisionMaker, body.reference.isBlank ? "" : "deras nummer \(body.reference)",
      intervention.map { "gäller insatsen \($0.body.what)" } ?? "",
    ].filter { !$0.isBlank }
    return Row(nil, body.what, meta: parts.joined(separator: ", ") + ".", aside: scene.dates.short(other.on))
  }
}

/// What somebody was given to read before the decision, and what came back.
struct ShownMaterial: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    section {
      SectionHead("Underlag som lämnats") {
        ChangeLink("Anteckna", "att underlaget är lämnat", scene.step(.showMaterial))
      }
      if file.decision.materials.isEmpty {
        p("Inget underlag är lämnat till personen. Det behövs före ett avslag.", class: "meta")
      } else {
        RowList(file.decision.materials.map(row))
      }
    }
  }

  private func row(_ material: DecisionState.Material) -> Row {
    let answer = scene.step(.answerMaterial, ("material", String(material.sequence)))
    return Row(
      material.answer == nil ? .partway : .done, material.body.what,
      meta: MaterialWords.sent(material, ConsentWords(scene, file))
    ) {
      if let words = material.answer {
        " ”\(words)”"
      } else if let answer {
        " "
        a("Anteckna svaret", href: answer)
      }
    }
  }
}
