import Access
import Domain
import HTML

extension RegisterPages {
  /// R-CMP-01 to R-CMP-07: who knows what, and what is missing, for the leader and for oneself. R-CMP-09 below it.
  public static func competence(_ scene: RegisterScene) -> Markup {
    page(scene, .competence) {
      if let link = scene.step(.recordCompetence) {
        ButtonLink("Skriv in en kompetens", link, icon: .plus)
        if let training = scene.step(.recordTraining) {
          ButtonLink("Utbildad i ett instrument", training, .outlined)
        }
      }
    } content: {
      if scene.books[.competence] != nil {
        let isLeader = scene.offers(.recordCompetence)
        let people =
          isLeader
          ? scene.colleagues(.lots) : scene.colleagues().filter { $0.principal == scene.author.principal }
        for person in people { known(scene, person, named: isLeader) }
        if people.isEmpty { p("Enheten har ingen lots i dag.", class: "meta") }
      }
      activities(scene)
    }
  }

  @HTMLBuilder private static func known(
    _ scene: RegisterScene, _ person: Author, named: Bool
  ) -> Markup {
    let records = scene.records(.competence).filter { $0.competence?.principal == person.principal }
    let bodies = records.compactMap(\.competence)
    let necessary = scene.directory.missing(
      of: person.principal, .necessary, given: bodies, on: scene.today)
    let besides = scene.directory.missing(
      of: person.principal, .supplementary, given: bodies, on: scene.today)
    section {
      SectionHead(named ? person.name : "Din kompetens") {
        if necessary.isEmpty {
          Mark(.done, "Har det nödvändiga")
        } else {
          Mark(.reminder, "Saknar \(necessary.count) av det nödvändiga")
        }
      }
      RowList(
        necessary.map { requirement in
          Row(.reminder, requirement.text, meta: "Nödvändig. \(requirement.source)") {
            record(scene, person, requirement)
          }
        } + records.compactMap { row(scene, $0) }
          + besides.map { requirement in
            Row(.remaining, requirement.text, meta: "Kompletterar. \(requirement.source)") {
              record(scene, person, requirement)
            }
          })
      let trainings = scene.directory.trainings.filter { $0.principal == person.principal }
        .sorted { ($0.instrument, $0.from) < ($1.instrument, $1.from) }
      if !trainings.isEmpty {
        h3("Får använda")
        RowList(
          trainings.map { training in
            Row(
              training.holds(on: scene.today) ? .done : .takenBack, name(of: training.instrument, scene),
              meta: (training.givenBy.map { $0 + ". " } ?? "") + scene.validity(training.from, training.to))
          })
      }
    }
  }

  /// What an instrument is called in the programmes; its code where none of them has it.
  private static func name(of code: String, _ scene: RegisterScene) -> String {
    for programme in scene.directory.programmes {
      let found = programme.investigation?.instruments?.first { $0.code == code }
      if let found { return found.name }
    }
    return code
  }

  @HTMLBuilder private static func record(
    _ scene: RegisterScene, _ person: Author, _ requirement: CompetenceRequirement
  ) -> Markup {
    if let link = scene.step(.recordCompetence) {
      p {
        ChangeLink(
          "Skriv in", "\(requirement.text) för \(person.name)",
          link.adding("principal", person.principal.text).adding("requirement", requirement.code))
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> Row? {
    guard let competence = record.competence else { return nil }
    let requirement = scene.directory.competenceRequirements(on: scene.today)
      .first { $0.code == competence.requirement }
    return Row(
      competence.holds(on: scene.today)
        ? (scene.endsSoon(competence.through) ? .endingSoon : .done) : .takenBack,
      requirement?.text ?? competence.requirement,
      meta: "\(competence.from), \(scene.dates.full(competence.on))"
        + (competence.through.map { ". Gäller till och med \(scene.dates.full($0))" } ?? "")
    ) {
      scene.change(.recordCompetence, record, requirement?.text ?? competence.from)
    }
  }

  @HTMLBuilder private static func activities(_ scene: RegisterScene) -> Markup {
    let records = scene.records(.activities)
    SectionHead("Handledning, erfarenhetsdagar och nätverk") {
      if let link = scene.step(.logActivity) { a("Skriv in", href: link) }
    }
    if records.isEmpty {
      p("Inget är inskrivet än.", class: "meta")
    } else {
      RowList(records.map { activity(scene, $0) })
    }
  }

  private static func activity(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard case .activity(let activity) = record.entry else { return Row(nil, "") }
    let who = activity.who.compactMap { scene.directory.principals[$0]?.name }
    return Row(
      nil, "\(activity.kind.name): \(activity.what)",
      meta: "\(scene.whose(record))\(scene.dates.full(activity.on)). Med: \(listed(who))"
    ) {
      scene.change(.logActivity, record, activity.what)
    }
  }

  public static func recordCompetence(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .recordCompetence, "Kompetens", "Den det gäller läser själv vad som står.", state,
      submit: "Spara"
    ) {
      scene.hidden(.competence)
      SelectField("principal", "Vem?", state, scene.people, empty: "Välj person")
      SelectField(
        "requirement", "Vilket krav?", state,
        scene.directory.competenceRequirements(on: scene.today).map {
          Choice($0.code, "\($0.text) (\($0.level.name))")
        })
      TextField(
        "from", "Utbildning, kurs eller bedömning", state,
        hint: "Bedömer du något annat som likvärdigt, skriv vad och varför.")
      FieldRow {
        DayField("on", "Vilken dag?", state)
        DayField("through", "Gäller till och med", state, hint: "Tomt när den inte går ut.", required: false)
      }
    }
  }

  public static func recordTraining(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .recordTraining, "Utbildad i ett instrument",
      "Bara den som är utbildad kan slutföra en bedömning som kräver det.", state, submit: "Spara"
    ) {
      SelectField("principal", "Vem?", state, scene.people, empty: "Välj person")
      TextField("instrument", "Vilket instrument?", state, hint: "Som det heter i programmets register.")
      TextField("givenBy", "Vem har gett utbildningen?", state)
      FieldRow {
        DayField("from", "Vilken dag?", state)
        DayField("to", "Gäller till och med", state, hint: "Tomt när den inte går ut.", required: false)
      }
    }
  }

  public static func logActivity(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .logActivity, "Handledning, erfarenhetsdag eller nätverk", "Skriv inget om enskilda personer.",
      state, submit: "Spara"
    ) {
      scene.hidden(.activities)
      DayField("on", "Vilken dag?", state)
      RadioField(
        "kind", "Vad var det?", state, StaffActivity.Kind.allCases.map { Choice($0.rawValue, $0.name) })
      TextField("what", "Vad handlade det om?", state)
      CheckboxField("who", "Vilka var med?", state, scene.people)
    }
  }
}

extension RegisterScene {
  var people: [Choice] { colleagues().map { Choice($0.principal.text, "\($0.name), \($0.title)") } }
}

extension CompetenceRequirement.Level {
  var name: String {
    switch self {
    case .necessary: "nödvändig"
    case .supplementary: "kompletterar"
    }
  }
}

extension StaffActivity.Kind {
  var name: String {
    switch self {
    case .supervision: "Handledning i grupp"
    case .experienceDay: "Erfarenhetsdag"
    case .meetingLeading: "Utbildning i att leda möten"
    case .network: "Nätverk för samordnare"
    case .course: "Kurs"
    case .area: "Lära känna området"
    case .spreading: "Berätta om SIG för andra"
    }
  }
}
