import Access
import Domain
import HTML

extension FilePages {
  /// A party joins by the person's need. The party is chosen first, since its contact persons depend on it.
  public static func addMember(_ scene: FileScene, _ state: FormState) -> Markup {
    let agency = AgencyID(state.value("agency")).flatMap(scene.directory.agency)
    return FileFrame.staffForm(
      scene, .addMember, agency.map { "Lägg till \($0.name)" } ?? "Vem ska vara med?",
      agency == nil
        ? "Välj aktör. De som personen har samtyckt till kan vara med direkt."
        : "Aktören ser det som delas med den, inte resten av akten."
    ) { file in
      if let agency {
        memberForm(scene, state, file, agency)
      } else {
        if !state.problems.isEmpty { ErrorSummary(state.problems) }
        NewMemberChoice(scene, file)
      }
    }
  }

  private static func memberForm(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile, _ agency: Agency
  ) -> Markup {
    Form(Links.act(scene.id, .addMember), state, draft: FileFrame.draft(scene, .addMember)) {
      div(class: "field", .id("f-agency"), .tabindex(-1)) {
        input(.hidden, .name("agency"), .value(agency.id.text))
        ConsentTowards(scene, file, agency.id)
      }
      SelectField(
        "principal", agency.kind.contactTitle.asSentence, state,
        scene.directory.staff(of: agency.id, on: scene.today).filter { $0.role != .logReviewer }.map {
          Choice($0.principal.text, "\($0.name), \($0.title)")
        }, empty: "Ingen särskild",
        hint: "Utan kontaktperson kan alla hos aktören läsa det som delas med den.",
        required: false)
      LongTextField(
        "need", "Vilket behov hos personen gör att aktören ska vara med?", state, rows: 3)
      LongTextField("contribution", "Vad bidrar aktören med?", state, rows: 3)
      if agency.kind == .school {
        TextField(
          "headTeacher", "Vem i skolans ledning har ni talat med först?", state,
          hint: "Rektor ger mentorn tid för mötena. Namn och när ni talades vid.", required: false)
      }
      p {
        "Lämna aktörens ansvarsblad från början. "
        a("Enhetens ansvarsblad", href: Links.register(.sheets))
      }
    } buttons: {
      SubmitButton("Lägg till")
      ButtonLink("Avbryt", FileFrame.back(scene, .addMember), .quiet)
    }.markup
  }
}

/// Parties that are not in the group, those with a consent first.
private struct NewMemberChoice: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let parties = others
    let ready = parties.filter { file.consent.reaches($0.id, at: scene.now) }
    let rest = parties.filter { !file.consent.reaches($0.id, at: scene.now) }
    if !ready.isEmpty {
      SectionHead("Samtycke gäller")
      RowList(ready.map { row($0, .done) })
    }
    SectionHead("Samtycke behövs först")
    RowList(rest.map { row($0, .remaining) })
  }

  private var others: [Agency] {
    guard let owner = file.intake.owner else { return [] }
    return scene.directory.parties(besides: owner, on: scene.today).filter {
      !file.group.isMember($0.id)
    }
  }

  private func row(_ agency: Agency, _ mark: MarkKind) -> Row {
    Row(
      mark, agency.name, link: scene.step(.addMember, ("agency", agency.id.text)), meta: agency.area)
  }
}

/// What consent says about a party, before it is asked in.
private struct ConsentTowards: Component {
  private let scene: FileScene
  private let end: Instant?

  init(_ scene: FileScene, _ file: CaseFile, _ agency: AgencyID) {
    self.scene = scene
    end = file.consent.end(towards: agency, at: scene.now)
  }

  var markup: Markup {
    if let end {
      let last = SwedishTime.day(end).adding(days: -1)
      Mark(.done, "Samtycke gäller till \(scene.dates.full(last))")
    } else {
      p { Mark(.reminder, "Det finns inget gällande samtycke mot aktören.") }
      if let link = scene.step(.giveConsent) { a("Fråga om samtycke först", href: link) }
    }
  }
}
