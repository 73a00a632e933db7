import Access
import Domain
import HTML

/// Children near the person, one row each (R-CHI-01). A row is all there is about a child here: what becomes
/// of worry or support stands elsewhere, with other readers.
struct ChildrenPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let question = scene.step(.recordChildren)
    section(class: "children-near", .id("barn")) {
      if let children = file.investigation.children {
        SectionHead("Barn nära personen") { ChangeLink("Ändra", "svaret om barn", question) }
        p(children.has ? answer : "Nej, inga barn nära personen.")
        if !children.notes.isBlank { p(children.notes, class: "keep-lines") }
        RowList(file.investigation.around.near.map(row))
        earlier
        ButtonRow {
          StepButton("Lägg till ett barn", scene.step(.recordChild), icon: .plus)
          ConcernLink(scene, .child)
        }
      } else {
        SectionHead("Barn nära personen")
        p("Har personen barn, yngre syskon eller andra barn nära sig? Det är inte antecknat.", class: "meta")
        ButtonRow {
          StepButton("Anteckna om barn", question)
          StepButton("Lägg till ett barn", scene.step(.recordChild))
        }
      }
    }
  }

  /// R-CHI-02: said first, since it is easily forgotten that a grown person who is helped is also somebody's parent.
  private var answer: String {
    let own = file.investigation.around.own.count
    return own == 0 ? "Ja." : "Ja. Personen är förälder till \(Numbers.inWords(own)) barn."
  }

  private func row(_ child: AroundState.Child) -> Row {
    let body = child.body
    let parts =
      [body.relation.name] + (body.bornYear.map { ["född \($0)"] } ?? []) + [body.lives.name.lowercased()]
    return Row(
      body.need == .none ? nil : .reminder, body.who,
      meta: "\(listed(parts)). \(body.known.inList). \(body.need.name)."
    ) {
      if !body.words.isBlank { p(body.words, class: "keep-lines") }
      if !body.supportGiven.isBlank { p("Stöd: \(body.supportGiven)", class: "keep-lines") }
      if !body.cooperation.isBlank { p("Samverkan: \(body.cooperation)", class: "keep-lines") }
      for support in child.support { p(words(support)) }
      p("\(child.by), \(scene.dates.full(child.on))")
      steps(child)
    }
  }

  private func words(_ support: AroundState.Support) -> String {
    let reference = support.body.reference.isBlank ? "" : ", \(support.body.reference)"
    return "Barnets eget ärende: \(support.body.unit)\(reference). "
      + (support.body.isReceived ? "Stödet har kommit i gång." : "Stödet har inte kommit i gång än.")
  }

  @HTMLBuilder private func steps(_ child: AroundState.Child) -> Markup {
    let who = child.body.who
    let number = String(child.sequence)
    ChangeLink("Ändra", who, scene.step(.recordChild, ("corrects", number)))
    " "
    ChangeLink("Länka stöd", who, scene.step(.linkChildSupport, ("row", number)))
    " "
    ChangeLink(
      "Anmäl oro", who,
      scene.step(.reportConcern, ("row", number))?.adding("arose", ConcernReport.Arose.child.rawValue))
  }

  @HTMLBuilder private var earlier: Markup {
    let gone = file.investigation.around.children.filter { !$0.body.isNear }
    if !gone.isEmpty { p("Inte längre nära: \(listed(gone.map(\.body.who))).", class: "meta") }
  }
}

/// The way to report concern, from where it arose. Looks the same whether or not there is any report.
struct ConcernLink: Component {
  private let link: Link?

  init(_ scene: FileScene, _ arose: ConcernReport.Arose) {
    link = scene.step(.reportConcern, ("arose", arose.rawValue))
  }

  var markup: Markup {
    if let link { ButtonLink("Anmäl oro för ett barn", link, .quiet) }
  }
}
