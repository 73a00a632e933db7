import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ORG-01, R-ORG-02: the groups, who sits in them, what goes up and what comes down.
  public static func forums(_ scene: RegisterScene) -> Markup {
    page(scene, .forums) {
      if let link = scene.step(.keepForum) { ButtonLink("Skriv in en grupp", link, icon: .plus) }
    } content: {
      let forums = scene.records(.forums).filter { $0.forum != nil }
      if forums.isEmpty {
        EmptyState(
          .circle, "Ingen grupp är inskriven",
          "Styrgrupp och operativ ledningsgrupp skrivs in här om ni har dem. Alla har inte båda.")
      }
      for level in Forum.Level.allCases {
        for record in forums where record.forum?.level == level { group(scene, record) }
      }
      SectionHead("Den sociala insatsgruppen")
      p(
        "Tredje nivån är gruppen runt varje person. Dess deltagare väljs efter personens behov och står i akten.",
        class: "meta")
      words(scene)
      reports(scene)
    }
  }

  @HTMLBuilder private static func group(_ scene: RegisterScene, _ record: RegisterRecord) -> Markup {
    if let forum = record.forum {
      let all = scene.records(.forums).filter { $0.forumMember?.forum == record.id }
      let members = all.filter { $0.forumMember?.holds(on: scene.today) == true }
      let own = record.unit == scene.author.agency
      SectionHead(forum.name) {
        if own {
          ChangeLink("Ändra", forum.name, scene.step(.keepForum, record: record.id))
        }
      }
      p(
        scene.whose(record) + forum.level.name
          + (forum.ended.map { ". Upphörde \(scene.dates.full($0))" } ?? "")
          + (forum.reportDays.map { ". Rapporterar uppåt minst var \($0):e dag" } ?? "") + ".",
        class: "meta")
      if !forum.tasks.isBlank { p(forum.tasks, class: "keep-lines") }
      if !members.isEmpty { RowList(members.map { member(scene, $0) }) }
      if all.count > members.count {
        details(class: "more") {
          summary("Har varit med eller börjar senare")
          RowList(all.filter { $0.forumMember?.holds(on: scene.today) == false }.map { member(scene, $0) })
        }
      }
      if own, forum.ended == nil, let link = scene.step(.keepForumMember) {
        p { a("Lägg till en ledamot i \(forum.name)", href: link.adding("forum", record.id.text)) }
      }
    }
  }

  private static func member(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard let member = record.forumMember else { return Row(nil, "") }
    return Row(
      nil, "\(member.name), \(member.title)",
      meta: "\(member.organisation). \(scene.validity(member.from, member.through))",
      aside: scene.endsSoon(member.through) ? member.through.map { scene.dates.relative($0) } : nil
    ) {
      scene.change(.keepForumMember, record, member.name)
    }
  }

  @HTMLBuilder private static func words(_ scene: RegisterScene) -> Markup {
    let words = scene.records(.steering)
    SectionHead("Besked från styrgruppen") {
      if let link = scene.step(.writeSteeringWord) { a("Skriv ett besked", href: link) }
    }
    if words.isEmpty {
      p("Inget besked än.", class: "meta")
    } else {
      RowList(words.map { word(scene, $0) })
    }
  }

  private static func word(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard case .steeringWord(let word) = record.entry else { return Row(nil, "") }
    return Row(nil, word.heading, meta: scene.dates.full(word.on)) {
      p(word.text, class: "keep-lines")
      scene.change(.writeSteeringWord, record, word.heading)
    }
  }

  @HTMLBuilder private static func reports(_ scene: RegisterScene) -> Markup {
    if scene.books[.reports] != nil {
      let reports = scene.records(.reports)
      SectionHead("Rapporter till styrgruppen") {
        if let link = scene.step(.writeReport) { a("Skriv en rapport", href: link) }
      }
      if reports.isEmpty {
        p("Ingen rapport än. Den skrivs utan uppgifter om personer.", class: "meta")
      } else {
        RowList(reports.map { report(scene, $0) })
      }
    }
  }

  private static func report(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard case .report(let report) = record.entry else { return Row(nil, "") }
    let period = scene.dates.period(report.from, report.through)
    return Row(nil, period, meta: scene.whose(record) + scene.signature(record)) {
      DefinitionList(
        Definition.written([
          ("Behov", report.needs), ("Insatser", report.interventions), ("Samarbetet", report.cooperation),
          ("Vi ber styrgruppen om", report.asks),
        ]))
      scene.change(.writeReport, record, period)
    }
  }

  public static func keepForum(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(scene, .keepForum, "Grupp för ledning och styrning", nil, state, submit: "Spara") {
      scene.hidden(.forums)
      RadioField(
        "level", "Vilken nivå?", state,
        Forum.Level.allCases.map { Choice($0.rawValue, $0.name, hint: $0.hint) })
      TextField("name", "Vad heter den?", state)
      LongTextField("tasks", "Vad gör den?", state, required: false)
      TextField(
        "reportDays", "Hur ofta rapporterar den uppåt, i dagar?", state,
        hint: "Då påminns du innan nästa rapport ska vara klar. Tomt om den inte rapporterar.",
        required: false, kind: .digits, width: .short)
      DayField("ended", "Sista dag, om den har upphört", state, required: false)
    }
  }

  public static func keepForumMember(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(scene, .keepForumMember, "Ledamot", nil, state, submit: "Spara") {
      scene.hidden(.forums)
      SelectField(
        "forum", "I vilken grupp?", state,
        scene.records(.forums).filter { $0.unit == scene.author.agency }.compactMap { record in
          record.forum.map { Choice(record.id.text, $0.name) }
        })
      TextField("name", "Vem?", state)
      TextField("title", "Befattning", state)
      TextField("organisation", "Företräder", state)
      FieldRow {
        DayField("from", "Från", state)
        DayField("through", "Till och med", state, hint: "Tomt för tills vidare.", required: false)
      }
    }
  }

  public static func writeReport(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .writeReport, "Rapport till styrgruppen",
      "Skriv om läget och arbetet, aldrig om en person eller ett ärende.", state, submit: "Lämna rapporten"
    ) {
      scene.hidden(.reports)
      FieldRow {
        DayField("from", "Från", state)
        DayField("through", "Till och med", state)
      }
      LongTextField("needs", "Vilka behov ser ni?", state)
      LongTextField("interventions", "Vilka insatser passar, och vad saknas?", state, required: false)
      LongTextField("cooperation", "Hur fungerar samarbetet?", state, required: false)
      LongTextField("asks", "Vad ber ni styrgruppen om?", state, required: false)
    }
  }

  public static func writeSteeringWord(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .writeSteeringWord, "Besked från styrgruppen", "Alla som arbetar med SIG läser det.", state,
      submit: "Lämna beskedet"
    ) {
      scene.hidden(.steering)
      DayField("on", "Vilken dag?", state)
      TextField("heading", "Vad gäller det?", state)
      LongTextField("text", "Beskedet", state)
    }
  }
}

extension RegisterRecord {
  var forum: Forum? { if case .forum(let body) = entry { body } else { nil } }
  var forumMember: ForumMember? { if case .forumMember(let body) = entry { body } else { nil } }
}

extension Forum.Level {
  var name: String {
    switch self {
    case .steering: "Styrgrupp"
    case .operative: "Operativ ledningsgrupp"
    case .groupLeader: "Gruppledare för samordnarna"
    }
  }

  var hint: String? {
    switch self {
    case .steering: "Resurser, mål och prioriteringar, roller och mandat."
    case .operative: "Behov, insatser, aktörer, rutiner och kommunikation. Kallas ibland beredningsgrupp."
    case .groupLeader: nil
    }
  }
}

extension RegisterScene {
  /// Whether a group is one of the viewer's own unit.
  public func hasForum(_ id: RecordID) -> Bool {
    records(.forums).contains { $0.id == id && $0.forum != nil && $0.unit == author.agency }
  }
}
