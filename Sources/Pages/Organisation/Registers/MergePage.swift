import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ORG-13: which two is chosen first; what it comes to for each open case is told before it is done.
  public static func mergeAgency(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let old = AgencyID(state.value("agency")).flatMap(scene.directory.agency)
    let new = AgencyID(state.value("successor")).flatMap(scene.directory.agency)
    return form(
      scene, .mergeAgency, old.map { "Slå ihop \($0.name) med en annan" } ?? "Slå ihop två",
      "Den ena har sin sista dag i dag, och den andra tar över i morgon. Det går inte att ångra.", state,
      submit: "Slå ihop"
    ) {
      if let old {
        input(.hidden, .name("agency"), .value(old.id.text))
      } else {
        SelectField("agency", "Vilken upphör?", state, scene.mergeable(nil))
      }
      if let old, let new {
        input(.hidden, .name("successor"), .value(new.id.text))
        MergePreview(scene, old, new)
      } else {
        SelectField("successor", "Vilken går den upp i?", state, scene.mergeable(old))
        if let old { successors(of: old, scene) }
      }
      Checkbox("confirms", "Jag har läst vad det betyder för varje öppet ärende.", state)
    }
  }

  /// Links, so that the choice is made and what follows is read before anything is sent.
  @HTMLBuilder private static func successors(of old: Agency, _ scene: RegisterScene) -> Markup {
    p("Se först vad det betyder om den går upp i:")
    ul {
      for choice in scene.mergeable(old) {
        li {
          a(
            choice.label,
            href: Links.register(.mergeAgency).adding("agency", old.id.text)
              .adding("successor", choice.value))
        }
      }
    }
  }
}

/// What happens to the open cases, in numbers: whoever keeps the register reads no case.
private struct MergePreview: Component {
  private let scene: RegisterScene
  private let old: Agency
  private let new: Agency
  private let consequence: MergeConsequence

  init(_ scene: RegisterScene, _ old: Agency, _ new: Agency) {
    (self.scene, self.old, self.new) = (scene, old, new)
    consequence = scene.directory.consequence(
      ofMerging: old.id, into: new.id, scene.figures, on: scene.today)
  }

  var markup: Markup {
    SectionHead("Det här händer när \(old.name) går upp i \(new.name)")
    DefinitionList([
      Definition("Myndighet", authority),
      Definition("Öppna ärenden som \(old.name) leder", led),
      Definition("Öppna ärenden där \(old.name) är part", parts),
      Definition("Uppdrag", assignments),
      Definition("Avslutade ärenden", closed),
    ])
    if consequence.takesPartIn.count > 1 { units }
    if consequence.alreadyThere > 0 {
      ReminderBox(
        "I \(count(consequence.alreadyThere)) har \(new.name) redan en egen plats",
        source: "Ett samtycke gäller den part som personen svarade om."
      ) {
        p(
          "Där gäller bara det som personen har svarat om \(new.name). Det som \(old.name) fick veta följer inte med utan nytt samtycke, och lotsen avslutar den gamla platsen."
        )
      }
    }
    if !consequence.mayBeDone {
      ReminderBox(
        "Det går inte än. Ärendena som \(old.name) leder behöver avslutas först.",
        source: "Sekretess gäller mellan myndigheter, och ett ärende står aldrig utan enhet.")
    } else if !consequence.carries, consequence.parts > 0 {
      ReminderBox(
        "Samtycke behöver frågas på nytt i \(count(consequence.parts))",
        source: "Sekretess gäller mellan myndigheter. En omorganisation är ingens samtycke."
      ) {
        p("Lotsarna ser i varje ärende att \(old.name) har upphört, och frågar personen om \(new.name).")
      }
    }
  }

  private var authority: String {
    if consequence.carries { return "Båda hör till \(old.authority ?? "")." }
    return switch (old.authority, new.authority) {
    case (let one?, let other?): "\(old.name) hör till \(one), \(new.name) till \(other)."
    case (nil, _): "Det står inte vilken myndighet \(old.name) hör till. Då räknas de som två."
    case (_, nil): "Det står inte vilken myndighet \(new.name) hör till. Då räknas de som två."
    }
  }

  private var led: String {
    if consequence.owned == 0 { return "Inga" }
    return consequence.carries
      ? "\(consequence.owned). \(new.name) leder dem från i morgon."
      : "\(consequence.owned). De kan inte gå över till en annan myndighet."
  }

  private var parts: String {
    if consequence.parts == 0 { return "Inga" }
    return consequence.carries
      ? "\(consequence.parts). Samtycket följer med till \(new.name). Lotsen berättar för personen, som kan dra tillbaka det som förut."
      : "\(consequence.parts). Platsen slutar, och \(new.name) får inte veta något."
  }

  private var assignments: String {
    if consequence.assignments == 0 { return "Inga" }
    return consequence.carries
      ? "\(consequence.assignments) går över till \(new.name)." : "\(consequence.assignments) tar slut i dag."
  }

  private var closed: String {
    consequence.carries
      ? "De läses av \(new.name), under det namn som de har." : "De står kvar hos \(old.name)."
  }

  private var units: Markup {
    RowList(
      consequence.takesPartIn.map { (scene.directory.agency($0.key)?.name ?? "", $0.value) }
        .sorted { $0 < $1 }
        .map {
          Row(nil, $0, meta: "\(Numbers.count($1, "öppet ärende", "öppna ärenden")) som enheten leder.")
        }
    )
    .markup
  }

  private func count(_ number: Int) -> String { Numbers.count(number, "ärende", "ärenden") }
}

extension RegisterScene {
  /// What one can go up into, or end: of the same kind, and there today.
  fileprivate func mergeable(_ old: Agency?) -> [Choice] {
    directory.agencies.values
      .filter { $0.validTo == nil && $0.id != old?.id && (old == nil || $0.kind == old?.kind) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { Choice($0.id.text, "\($0.name), \($0.kind.choiceName.uncapitalised)") }
  }
}
