import Domain
import HTML

/// Every component on one page, so that they can be looked at, tested by machine and compared over time.
/// Mounted in the demo only.
public enum Gallery {
  public static func page(chrome: Chrome) -> Markup {
    Layout.page(title: "Komponenter", chrome: chrome) {
      PageHead("Komponenter")
      Columns(
        .halves,
        [labelled("Nej med skäl") { refusal }, labelled("Påminnelse som vill ha ett svar") { advisory }])
      Columns(.halves, [labelled("Formulär med fel") { wrongForm }, rightColumn])
      labelled("Lista") { list }
      Columns(.halves, [labelled("Krock") { conflict }, labelled("Led") { lines }])
      labelled("Samtycke") { consent }
      labelled("Bilder") { pictures }
    }
  }

  private static func labelled(_ label: String, @HTMLBuilder _ content: () -> Markup) -> Markup {
    let inside = content()
    return section {
      h2(label, class: "gallery-label")
      div(class: "stack") { inside }
    }
  }

  private static let state = FormState(
    values: [
      "what": ["Skjutsa till boxningen"], "by": ["2026-11-02"],
      "explain.R-DEC-07": ["Jonas är sjuk. Beslutet behövs före helgen så att"],
    ],
    problems: [
      FieldProblem("who", "Välj vem som ska göra det. Ett åtagande behöver en ansvarig."),
      FieldProblem("by", "Datumet är redan passerat. Nästa möte är 17 november."),
    ], csrf: "0", idempotencyKey: "0")

  @HTMLBuilder private static var refusal: Markup {
    RefusalBox(
      MeetingRules.riskFirst,
      detail: "Riskanalysen för mötet är inte gjord.", next: "Gör riskanalysen", at: "/komponenter")
    h2("Tomt läge", class: "gallery-label")
    EmptyState(
      .table, "Inget möte är planerat",
      "Ett nätverksmöte hålls minst var femte vecka. Börja med en tid som passar Elias."
    ) {
      ButtonLink("Föreslå tider", "/komponenter", .outlined)
    }
  }

  @HTMLBuilder private static var advisory: Markup {
    AdvisoryBox(
      Advisory(
        DecisionRules.differentHands,
        "Du har utrett ärendet. Be en kollega besluta, eller förklara varför du gör det själv."), state)
    DraftNote(savedAt: "14.22")
    ButtonRow {
      ButtonLink("Besluta med förklaring", "/komponenter")
      ButtonLink("Skicka till kollega", "/komponenter", .outlined)
    }
  }

  private static var wrongForm: Markup {
    Form("/komponenter", state) {
      TextField("what", "Vad ska göras?", state)
      SelectField("who", "Vem gör det?", state, [Choice("1", "Karin Sandvik, mamma")], empty: "Välj person")
      DayField("by", "Senast", state)
      RadioField(
        "how", "Hur gick det?", state, [Choice("1", "Klart"), Choice("2", "En bit på väg")], inline: true)
      CheckboxField(
        "areas", "Vad gäller det?", state,
        [Choice("1", "Plan och åtaganden"), Choice("2", "Närvaro", hint: "Bara från skolan")])
      Checkbox("told", "Jag har berättat att samtycket kan dras tillbaka.", state)
      LongTextField("note", "Anteckning", state, hint: "Syns bara för den egna myndigheten.", required: false)
    } buttons: {
      SubmitButton("Spara åtagandet")
      ButtonLink("Avbryt", "/komponenter", .quiet)
    }.markup
  }

  @HTMLBuilder private static var rightColumn: Markup {
    labelled("Innan något delas") {
      BeforeSharing(
        "Kom till skolan alla dagar den här veckan.",
        receives: [
          Receiver("Anders Bräck, Polisen"), Receiver("Jonas Ekdahl, lots"), Receiver("Karin Sandvik, mamma"),
        ],
        withheld: [
          Receiver("BUP", reason: "samtycket återtaget 3 november"),
          Receiver("Rasmus Hägg, Jobbtorg", reason: "samtycket gäller inte närvaro"),
        ]
      ) {
        ButtonLink("Dela med tre personer", "/komponenter")
      }
    }
    labelled("Märken") {
      ul(class: "gallery-marks") { for kind in MarkKind.allCases { li { Mark(kind, kind.words) } } }
    }
    labelled("Knappar") {
      ButtonRow {
        ButtonLink("Huvudsak", "/komponenter")
        ButtonLink("Bisak", "/komponenter", .outlined, icon: .plus)
        ButtonLink("Dra tillbaka", "/komponenter", .danger)
        ButtonLink("Tyst", "/komponenter", .quiet)
        IconLink(.phone, name: "Ring", "/komponenter")
      }
    }
    labelled("Kvitto") {
      Receipt("Samtycket är återtaget", ["Polisen kan inte öppna något."], kept: "I akten.")
    }
  }

  private static var list: Markup {
    DataTable(
      "Mina ärenden",
      [
        Column("Namn", isHead: true), Column("Steg"), Column("Sedan möte", sort: .descending),
        Column("Samtycke"), Column("Nästa"),
      ],
      [
        row(
          "Viktor Åkerlind", "Genomföra uppdrag", Mark(.reminder, "35 av 35 dagar"), Mark(.done, "5 av 5"),
          "i dag"),
        row(
          "Elias Sandvik", "Genomföra uppdrag", nil, Mark(.takenBack, "3 av 4, BUP återtaget"), "möte 17 nov"),
        row(
          "Skyddad identitet", "Besluta", nil, Mark(.protected, "skyddat fack"), "beslut senast 20 november"),
      ]
    ).markup
  }

  private static func row(
    _ name: String, _ stage: String, _ since: Mark?, _ consent: Mark, _ next: String
  ) -> TableRow {
    TableRow([
      a(name, href: "/komponenter"), Markup(stage), since?.markup ?? Markup("inget möte än"), consent.markup,
      Markup(next),
    ])
  }

  @HTMLBuilder private static var conflict: Markup {
    ConflictBox(
      Conflict(
        by: "Jonas Ekdahl, SIG-lots", when: "i dag 14.22",
        rows: [.init("Mål", mine: "Jag är i skolan varje dag.", theirs: "Jag har 90 procent närvaro.")]))
    Note("Ett lugnt påpekande.")
    p {
      del("27 november")
      " "
      ins("18 december")
    }
  }

  @HTMLBuilder private static var lines: Markup {
    DayRuler(days: 28, interval: 35, booked: 33, start: "15 okt")
    DayRuler(days: 36, interval: 35)
    p { GoalSegments(3, "Nära målet") }
    p { GoalSegments(0, "Vilar, se samtycke", rests: true) }
    GoalStairs([
      StageStep("2 dagar", "10 sep", .done), StageStep("3 dagar", "1 okt", .done),
      StageStep("4 dagar", "här nu", .now),
      StageStep("5 dagar", "målet", .remaining), StageStep("5 hela dagar", "över målet", .remaining),
    ])
  }

  private static var consent: Markup {
    ConsentMatrix(
      [
        MatrixParty("Polisen", .police, until: "till 31 mars 2027", .valid) {
          ButtonLink("Dra tillbaka", "/komponenter", .outlined)
        },
        MatrixParty("Jobbtorg", .work, until: "till 30 november", .endingSoon),
        MatrixParty("BUP", .care, until: "återtaget 3 nov", .takenBack),
      ],
      [("Plan och åtaganden", [.bothWays, .weGive, .no]), ("Hot och säkerhet", [.weGet, .no, .no])]
    ).markup
  }

  private static var pictures: Markup {
    div(class: "gallery-pictures") { for kind in PictogramKind.allCases { Pictogram(kind, .small) } }
  }
}
