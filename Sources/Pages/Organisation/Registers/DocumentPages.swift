import Access
import Domain
import HTML

extension RegisterPages {
  /// Routines and pictures of the situation by kind, and which of the required ones are missing.
  public static func documents(_ scene: RegisterScene) -> Markup {
    page(scene, .documents) {
      if let link = scene.step(.keepDocument) { ButtonLink("Skriv in ett dokument", link, icon: .plus) }
      if let link = scene.step(.keepTemplate) { ButtonLink("Skriv en mall för staden", link, icon: .plus) }
    } content: {
      let records = scene.records(.documents)
      missing(scene, records)
      if records.isEmpty {
        EmptyState(
          .checklist, "Inget dokument är inskrivet",
          "Rutiner, lägesbilder och mallar skrivs in här med vad de säger, var de finns och hur länge de gäller."
        )
      }
      for kind in DocumentKind.allCases {
        let found = records.filter { $0.document?.kind == kind }
        if !found.isEmpty {
          SectionHead(kind.name)
          RowList(found.map { row(scene, $0) })
        }
      }
      CityTemplates(scene).markup
    }
  }

  @HTMLBuilder private static func missing(
    _ scene: RegisterScene, _ records: [RegisterRecord]
  ) -> Markup {
    if scene.offers(.keepDocument) {
      for kind in scene.directory.missingDocuments(records, on: scene.today) {
        ReminderBox("Det saknas: \(kind.name.uncapitalised).", source: kind.why) {
          if let link = scene.step(.keepDocument) {
            p { a("Skriv in det", href: link.adding("kind", kind.rawValue)) }
          }
        }
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard let document = record.document else { return Row(nil, "") }
    let ends = scene.endsSoon(document.through)
    return Row(
      document.holds(on: scene.today) ? (ends ? .endingSoon : .done) : .takenBack, document.name,
      meta: scene.whose(record) + scene.validity(document.from, document.through),
      aside: document.through.map { scene.dates.relative($0) }, warns: ends
    ) {
      if document.kind == .actorSheet {
        p {
          a("Läs och skriv ut", href: Links.register(.sheets).adding("record", record.id.text))
        }
      } else {
        DefinitionList(
          Definition.written([
            ("Vad det säger", document.text), ("Mål och handlingsplan", document.plan),
            ("Finns", document.kept),
          ]))
      }
      scene.change(.keepDocument, record, document.name)
    }
  }

  public static func keepDocument(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .keepDocument, "Rutin eller lägesbild",
      "Skriv om området och arbetet, aldrig om en person.", state, submit: "Spara"
    ) {
      scene.hidden(.documents)
      fields(scene, state)
    }
  }

  /// R-ORG-12, R-ORG-18: what all units begin from.
  public static func keepTemplate(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .keepTemplate, "Mall för stadens enheter",
      "Varje enhet utgår från den i sitt eget dokument. Skriv aldrig om en person.", state, submit: "Spara"
    ) {
      scene.hidden(.templates)
      fields(scene, state)
    }
  }

  @HTMLBuilder private static func fields(_ scene: RegisterScene, _ state: FormState) -> Markup {
    SelectField(
      "kind", "Vad är det?", state, DocumentKind.allCases.map { Choice($0.rawValue, $0.name) })
    TextField("name", "Vad heter det?", state)
    SelectField(
      "actor", "För vilket slags aktör?", state,
      AgencyKind.allCases.filter { $0 != .socialServices && $0 != .cityAdministration }.map {
        Choice($0.rawValue, $0.choiceName)
      }, empty: "Ingen särskild", hint: "Behövs för ett ansvarsblad.", required: false)
    FieldRow {
      DayField("from", "Gäller från", state)
      DayField("through", "Gås igenom senast", state, hint: "Tomt för tills vidare.", required: false)
    }
    LongTextField(
      "text", "Vad säger det?", state,
      hint: "Ett ansvarsblad skrivs ut som det står här.", required: false, rows: 8)
    LongTextField(
      "plan", "Mål, handlingsplan och uppföljning", state, hint: "För en lägesbild.", required: false)
    TextField("kept", "Var finns dokumentet?", state, required: false)
  }

  /// R-ROL-26: what each actor does and answers for, to be given at the start.
  public static func sheets(_ scene: RegisterScene) -> Markup {
    let sheets = scene.records(.documents).filter {
      $0.document?.kind == .actorSheet && $0.document?.holds(on: scene.today) == true
    }
    let one = scene.record(.documents)
    let shown = one.map { one in sheets.filter { $0.id == one.id } } ?? sheets
    return page(scene, .sheets) {
      if let link = scene.step(.keepDocument) {
        ButtonLink(
          "Skriv ett blad", link.adding("kind", DocumentKind.actorSheet.rawValue), icon: .plus)
      }
    } content: {
      if shown.isEmpty {
        EmptyState(
          .checklist, "Inget ansvarsblad är skrivet",
          "Ett blad per slags aktör säger vad aktören gör och ansvarar för. Det lämnas när gruppen börjar.")
      }
      for record in shown {
        if let document = record.document {
          Sheet {
            h2(document.name)
            p("Till: \(document.actor?.choiceName ?? "alla aktörer")", class: "meta")
            p(document.text, class: "keep-lines")
            p(
              "Lokal text från \(scene.directory.agency(record.unit)?.name ?? "enheten"). \(scene.validity(document.from, document.through))",
              class: "meta")
          }
        }
      }
    }
  }
}

extension RegisterRecord {
  var document: LocalDocument? { if case .document(let body) = entry { body } else { nil } }
}

extension DocumentKind {
  var name: String {
    switch self {
    case .meetingSafety: "Rutin med polisen: säkerhet på möten"
    case .threatInformation: "Rutin med polisen: information om hot"
    case .workEnvironment: "Rutin för hot och våld i arbetet"
    case .incomeSupport: "Rutin med ekonomiskt bistånd"
    case .addiction: "Rutin med missbruksvården"
    case .socialPsychiatry: "Rutin med socialpsykiatrin"
    case .disability: "Rutin med funktionsnedsättning"
    case .childrenAndYouth: "Rutin med barn och unga (BoU)"
    case .process: "Rutin för arbetsprocessen"
    case .cooperation: "Rutin för det praktiska samarbetet"
    case .roles: "Rutin för roller och ansvar"
    case .cityPicture: "Stadens lokala lägesbild"
    case .policePicture: "Polisens lokala lägesbild"
    case .jointAnalysis: "Gemensam analys och inriktning"
    case .actorSheet: "Ansvarsblad för en aktör"
    case .knowledge: "Mallar och kunskap att dela"
    }
  }

  /// Which rule asks for it, for those kinds that every unit is to have.
  var why: String? {
    switch self {
    case .meetingSafety, .threatInformation, .workEnvironment:
      "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet"
    case .incomeSupport, .addiction, .socialPsychiatry, .disability, .childrenAndYouth:
      "Riktlinjer för SIG vuxna, Samverkan på övergripande, strukturell nivå"
    case .process, .cooperation, .roles, .cityPicture, .policePicture, .jointAnalysis, .actorSheet,
      .knowledge:
      nil
    }
  }
}

extension AgencyKind {
  /// The kind as one chooses it in a list (R-ROL-22).
  var choiceName: String {
    switch self {
    case .socialServices: "Socialtjänst"
    case .police: "Polis"
    case .school: "Skola"
    case .jobCentre: "Jobbtorg"
    case .employmentService: "Arbetsförmedling"
    case .probation: "Frivård"
    case .prison: "Häkte eller anstalt"
    case .health: "Hälso- och sjukvård"
    case .psychiatry: "Psykiatri"
    case .childPsychiatry: "BUP"
    case .habilitation: "Habilitering"
    case .addictionCare: "Beroendevård, Mini-Maria"
    case .stateHomes: "SiS"
    case .fieldAssistants: "Fältassistenter"
    case .leisure: "Fritid"
    case .civilSociety: "Civilsamhälle"
    case .housing: "Bostadsbolag"
    case .privateNetwork: "Anhöriga och eget nätverk"
    case .cityAdministration: "Stadens förvaltning"
    }
  }
}
