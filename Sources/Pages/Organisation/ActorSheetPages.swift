import Access
import Domain
import HTML

extension FilePages {
  /// R-ROL-26: hands over a role in writing, and writes down who took it.
  public static func giveActorSheet(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .giveActorSheet, "Lämna rollen skriftligt",
      "Varje aktör vet från början vad den ska göra. Skriv ut bladet, eller låt aktören läsa det i ärendet."
    ) { file in
      let members = file.group.currentMembers.map(\.party).filter {
        scene.programme.actorSheet(for: $0.kind) != nil
      }
      if let party = members.first(where: { $0.agency.text == state.value("agency") }),
        let sheet = scene.programme.actorSheet(for: party.kind)
      {
        handing(scene, state, file, party, sheet)
      } else {
        FormAnswers(state)
        if members.isEmpty {
          EmptyState(.table, "Ingen aktör att lämna till", "Bladen lämnas till dem som är med i gruppen.")
        } else {
          RowList(
            members.map { party in
              let given = file.followUp.sheets.last { $0.body.party.agency == party.agency }
              return Row(
                given == nil ? .remaining : .done, party.name,
                link: scene.step(.giveActorSheet, ("agency", party.agency.text)),
                meta: given.map { "Lämnat \(scene.dates.full($0.on)) till \($0.body.to)." }
                  ?? "Inte lämnat än.")
            })
        }
      }
    }
  }

  private static func handing(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile, _ party: Party, _ sheet: ActorSheet
  ) -> Markup {
    let contact = file.group.currentMembers.first { $0.party.agency == party.agency }?.name ?? ""
    let state = state.proposing("happened", scene.today.description).proposing("to", contact)
    return Markup {
      ActorRole(sheet)
      ButtonRow {
        ButtonLink("Utskrift", ActorSheetLinks.print(scene.id, party.agency), .outlined, icon: .print)
        ButtonLink("PDF", ActorSheetLinks.pdf(scene.id, party.agency), .quiet)
      }
      Form(Links.act(scene.id, .giveActorSheet), state, draft: FileFrame.draft(scene, .giveActorSheet)) {
        input(.hidden, .name("agency"), .value(party.agency.text))
        TextField("to", "Vem fick bladet?", state)
        DayField("happened", "När?", state)
      } buttons: {
        SubmitButton("Anteckna att det är lämnat")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveActorSheet), .quiet)
      }
    }
  }

  /// The sheet on paper. It names nobody: it is about what an actor does, and can lie on a desk.
  /// - Parameter agency: which actor's; another agency only ever gets its own.
  public static func actorSheetPrint(_ scene: FileScene, _ agency: AgencyID?) -> Markup? {
    let found: (name: String, sheet: ActorSheet)? =
      switch scene.view.content {
      case .staff(let whole):
        whole.file.group.currentMembers.first { $0.party.agency == agency }.flatMap { member in
          scene.programme.actorSheet(for: member.party.kind).map { (member.party.name, $0) }
        }
      case .disclosed(let disclosed):
        disclosed.sheet.map { (scene.view.viewer.agencyName, $0.sheet) }
      case .arrived, .own: nil
      }
    guard let found else { return nil }
    return Layout.print(
      title: "Roll och ansvar",
      back: scene.whole == nil ? Links.file(scene.id) : Links.tab(scene.id, .members),
      footer: "Utskrivet \(Dates.printed(scene.today))."
    ) {
      div(class: "document") {
        h1("Roll och ansvar i en social insatsgrupp")
        p(found.name, class: "meta")
        ActorRole(found.sheet)
        p(
          "Socialtjänsten leder och samordnar. Lotsen håller ihop gruppen, kallar till mötena och ser till att planen följs."
        )
      }
    }
  }
}

enum ActorSheetLinks {
  static func print(_ id: CaseID, _ agency: AgencyID) -> Link {
    Links.print(id, "aktorsblad").adding("part", agency.text)
  }

  static func pdf(_ id: CaseID, _ agency: AgencyID) -> Link {
    Links.pdf(id, "aktorsblad").adding("part", agency.text)
  }
}

/// What an actor is for, and what it answers for.
struct ActorRole: Component {
  private let sheet: ActorSheet

  init(_ sheet: ActorSheet) {
    self.sheet = sheet
  }

  var markup: Markup {
    p { strong(sheet.role) }
    ul { for line in sheet.responsibilities { li(line) } }
    p(sheet.source, class: "meta")
  }
}

/// On another agency's overview: its own role, as it was given.
struct OwnActorRole: Component {
  private let sheet: VisibleSheet?
  private let scene: FileScene

  init(_ sheet: VisibleSheet?, _ scene: FileScene) {
    self.sheet = sheet
    self.scene = scene
  }

  var markup: Markup {
    if let sheet {
      section {
        SectionHead("Er roll", all: "Utskrift", ActorSheetLinks.print(scene.id, scene.view.viewer.agency))
        details(class: "more") {
          summary("Det här ansvarar ni för")
          ActorRole(sheet.sheet)
        }
        p("Lämnat \(scene.dates.full(sheet.on)) till \(sheet.to).", class: "meta")
      }
    }
  }
}
