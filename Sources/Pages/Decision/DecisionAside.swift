import Access
import Domain
import HTML

/// The delegation order, and what to think of when one's hands have been in it before.
struct WhoDecides: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let viewer = scene.view.viewer
    SectionHead("Vem beslutar")
    if let order = scene.programme.decision?.delegation { p("\(order.name).", class: "meta") }
    DefinitionList([DelegatedDecision.grant, .refusal, .support].map(line))
    if !scene.programme.mayDecide(.grant, as: viewer.role, on: scene.today) {
      Note("Din roll får inte bevilja SIG. Be någon av dem när allt är på plats.")
    } else if file.sameHands(as: viewer) {
      ReminderBox(
        "Du har själv haft ärendet i handen tidigare. Låt gärna någon annan besluta, annars får du förklara varför.",
        source: "Bör-regel. " + DecisionRules.differentHands.source)
    }
    if file.closing.led != nil {
      ReminderBox("Ett samtycke är återtaget, och ärendet är på väg mot avslut.") {
        a("Till uppföljning och avslut", href: Links.tab(scene.id, .followUp))
      }
    }
  }

  private func line(_ what: DelegatedDecision) -> Definition {
    let roles = listed(
      scene.programme.deciders(of: what, on: scene.today).map { $0.asDecider(in: scene.programme) })
    let rows = scene.programme.decision?.delegation?.rows(for: what, on: scene.today) ?? []
    let points = rows.isEmpty ? "" : ", punkt \(listed(rows.map(\.point)))"
    return Definition(what.name, roles.isEmpty ? "Ingen, enligt ordningen" : "\(roles.asSentence)\(points)")
  }
}

/// How long the person has waited, or waited (R-DEC-13).
struct DecisionLeadTime: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let days = file.daysToDecision {
      SectionHead("Tid till beslut")
      p("\(Numbers.count(days, "dag", "dagar").asSentence) från ansökan till beslut.")
    } else if let applied = file.appliedOn, file.closing.closed == nil {
      SectionHead("Tid till beslut")
      p("Ansökan kom \(scene.dates.short(applied)), \(scene.dates.relative(applied)).")
      if let limit = scene.programme.supportWithinDays {
        p(
          "Behövs något nu? Stöd på vägen bör beslutas inom \(Numbers.count(limit, "dag", "dagar")).",
          class: "meta")
      }
    }
  }
}

/// Which unit answers for what; the one that has the case until a chief has said otherwise (R-ROL-21).
struct WhoIsResponsible: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Ansvar") { ChangeLink("Ändra", "vem som har ansvaret", scene.step(.setResponsibility)) }
    DefinitionList(Duty.allCases.map { Definition($0.name, file.unit(for: $0)?.name ?? "") })
    if let set = file.decision.responsibility {
      p("Bestämt \(scene.dates.short(set.on)) av \(set.body.decidedBy).", class: "meta")
      if let unit = file.decidingUnit {
        p("Chefen för \(unit.name) läser akten och skriver under.", class: "meta")
      } else if let unit = set.body.decide, set.body.decidingReads == false {
        p(
          "\(unit.name) hör inte till samma myndighet och läser inte akten. Lämna ut underlaget dit.",
          class: "meta")
      }
    } else {
      p("Ingen chef har bestämt något annat än att enheten har allt.", class: "meta")
    }
  }
}

/// To whom the decisions have come, and the last day to appeal.
struct WhoHasTheDecision: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Vem har fått beslutet")
    for own in file.ownDecisions {
      if file.ownDecisions.count > 1 { h3(file.heading(of: own)) }
      RowList(rows(own))
    }
  }

  private func rows(_ own: OwnDecision) -> [Row] {
    let tellings = file.tellings(of: own.entry)
    let words = ConsentWords(scene, file)
    let link = scene.step(.tellDecision, ("decision", String(own.entry)))
    let missing = file.untold(own.entry, at: scene.now).map { giver in
      Row(.reminder, "Lämna beslutet till \(words.name(giver))", link: link)
    }
    return tellings.map { told in
      let received = told.body.receivedOn
      return Row(
        received == nil ? .partway : .done, words.name(told.body.to).asSentence,
        meta: how(told), aside: received == nil ? nil : scene.dates.short(received ?? told.on)
      ) {
        if let last = file.appealEnds(own, for: told.body.to) {
          " Överklagas senast \(scene.dates.shortAndRelative(last))."
        } else if own.isAppealable, received == nil, let link {
          " "
          a("Anteckna när det kom fram", href: link)
        }
      }
    } + missing
  }

  private func how(_ told: DecisionState.Recorded<DecisionTold>) -> String {
    let receipt = told.body.receipt.isBlank ? "" : " \(told.body.receipt.asSentence)."
    return "\(told.body.how.name) \(scene.dates.short(told.on)), av \(told.by.name).\(receipt)"
  }
}
