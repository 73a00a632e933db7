import Access
import Domain
import HTML

extension FilePages {
  /// A conversation about one party: what, how long, each one's own answer, and how it was understood.
  public static func giveConsent(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let file = scene.whole else { return choosePartyFirst(scene, []) }
    let words = ConsentWords(scene, file)
    guard let party = AgencyID(state.value("party")).flatMap(scene.directory.party),
      party.agency != file.intake.owner
    else { return choosePartyFirst(scene, AskableParty.all(words)) }
    return FileFrame.form(scene, .giveConsent, "Fråga om samtycke: \(party.name)") {
      Form(
        Links.act(scene.id, .giveConsent), state, draft: FileFrame.draft(scene, .giveConsent)
      ) {
        AdaptationNote(scene)
        ConsentPicture(party, words)
        input(.hidden, .name("party"), .value(party.agency.text))
        usedForm(scene, state)
        categories(party, state)
        period(scene, state)
        GiverAnswerFields(ConsentGivers.asked(in: scene), words, state)
        talk(words, state)
      } buttons: {
        SubmitButton("Spara svaren")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveConsent), .quiet)
      }
    }
  }

  private static func categories(_ party: Party, _ state: FormState) -> Markup {
    let choices = InformationCategory.allCases.map { Choice($0.code, $0.name) }
    return FieldFrame(
      "categories", "Vad får vi prata om?", state,
      hint: "Kryssa bara i det som personen säger ja till. Det som inte är ikryssat delas inte.",
      required: true
    ).group {
      div(class: "directions") {
        CheckboxField("toParty", "Det här får vi lämna till \(party.name)", state, choices)
        CheckboxField("fromParty", "Det här får \(party.name) lämna till oss", state, choices)
      }
    }
  }

  @HTMLBuilder private static func period(_ scene: FileScene, _ state: FormState) -> Markup {
    h2("Hur länge?")
    p("Högst \(scene.programme.consentLongestDays) dagar. Sedan frågar ni igen.", class: "hint")
    FieldRow {
      DayField("validFrom", "Från och med", state)
      DayField("validThrough", "Till och med", state)
    }
  }

  /// The wording that was used in the conversation, when there was one.
  @HTMLBuilder private static func usedForm(_ scene: FileScene, _ state: FormState) -> Markup {
    if !state.value("formCode").isEmpty {
      for field in ["formCode", "formVersion", "formLanguage"] where !state.value(field).isEmpty {
        input(.hidden, .name(field), .value(state.value(field)))
      }
    }
  }

  /// Which wording of the programme's own form, so that it can be read years later (R-CON-04).
  @HTMLBuilder private static func formLanguage(_ scene: FileScene, _ state: FormState) -> Markup {
    if let form = scene.programme.consentForm, state.value("formCode").isEmpty {
      SelectField(
        "formLanguage", "På vilket språk var texten?", state,
        OwnLanguage.allCases.map { Choice($0.tag, $0.nameInItself) },
        hint: "När ni använde programmets egen text, \(form.code) version \(form.text).", required: false)
    }
  }

  @HTMLBuilder private static func talk(_ words: ConsentWords, _ state: FormState) -> Markup {
    h2("Hur gick samtalet till?")
    LongTextField(
      "explained", "Hur förklarades det, och hur såg ni att det gick fram?", state,
      hint: "Till exempel med bilder, med tolk, en mening i taget, med egna ord tillbaka.",
      required: false, rows: 3)
    if ConsentGivers.asksChildsView(in: words.scene) {
      LongTextField(
        "childsView", "Vad tycker \(words.person)?", state,
        hint: "Barnets egen åsikt ska finnas med, också när vårdnadshavarna svarar.", rows: 3)
    }
    RadioField(
      "presentedAs", "Hur lades SIG fram?", state, Presented.allCases.map { Choice($0.rawValue, $0.name) },
      hint: "Var valet inte helt fritt skriver du hur frivilligheten säkrades. Det går att granska efteråt.",
      required: false)
    formLanguage(words.scene, state)
    RadioField(
      "method", "Hur lämnades svaren?", state,
      [Choice("form", "På blankett"), Choice("onScreen", "På skärm"), Choice("oral", "Muntligt")],
      inline: true)
    TextField(
      "reference", "Vilken blankett, och var finns den?", state, hint: "När svaren lämnades på blankett.",
      required: false)
    LongTextField(
      "screenNote", "Var lämnades svaren, och vem var med?", state, hint: "När svaren lämnades på skärm.",
      required: false, rows: 2)
    LongTextField(
      "oralNote", "Hur lämnades det muntliga samtycket?", state, hint: "När svaren lämnades muntligt.",
      required: false, rows: 2)
    Checkbox(
      "informedOfTakingBack",
      "Jag har berättat att samtycket kan dras tillbaka när som helst, helt eller delvis.", state)
    DayField(
      "copyGivenOn", "När lämnades en kopia?", state, hint: "Lämna tomt om det är kvar att göra.",
      required: false)
  }

  /// The first sentence of the talk: whom it is about.
  private static func choosePartyFirst(_ scene: FileScene, _ parties: [AskableParty]) -> Markup {
    FileFrame.form(
      scene, .giveConsent, "Vem gäller det?",
      "Samtycket gäller en part i taget. Ingen kontaktas eller tas med utan det."
    ) {
      ul(class: "rows party-choice") {
        for choice in parties {
          li(class: "row unmarked") {
            Pictogram(choice.party.kind.pictogram, .small)
            p(class: "row-title") {
              a(
                choice.party.name,
                href: Links.act(scene.id, .giveConsent).adding("party", choice.party.agency.text))
            }
            span(choice.standing, class: "aside")
          }
        }
      }
      ButtonRow { ButtonLink("Avbryt", FileFrame.back(scene, .giveConsent), .quiet) }
    }
  }
}

extension FileScene {
  fileprivate var consentLines: [VisibleConsentLine] {
    if case .staff(let whole) = view.content { whole.consentLines } else { [] }
  }
}

/// A party that could be asked towards, and how it stands today.
struct AskableParty {
  let party: Party
  let standing: String

  /// The police first, then those never asked about, then the rest with how it stands.
  static func all(_ words: ConsentWords) -> [AskableParty] {
    guard let owner = words.file.intake.owner else { return [] }
    let scene = words.scene
    let lines = scene.consentLines
    let choices = scene.directory.parties(besides: owner, on: scene.today).map { agency in
      let line = lines.first { $0.party.agency == agency.id }
      return AskableParty(
        party: Party(agency), standing: line.map { ConsentParty($0, scene).until.asSentence } ?? "")
    }
    func place(_ choice: AskableParty) -> Int {
      if !choice.standing.isEmpty { return 2 }
      return choice.party.kind == .police ? 0 : 1
    }
    return choices.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }
}

/// The party, the person and social services, and the one sentence that is asked.
struct ConsentPicture: Component {
  private let party: Party
  private let words: ConsentWords

  init(_ party: Party, _ words: ConsentWords) {
    self.party = party
    self.words = words
  }

  var markup: Markup {
    div(class: "consent-picture") {
      picture(party.kind.pictogram, party.name)
      picture(.me, words.person.asSentence)
      picture(.lighthouse, "Socialtjänsten")
    }
    p(
      "Om \(words.person) säger ja får \(party.name) och socialtjänsten prata med varandra om det som kryssas i här.",
      class: "consent-sentence")
    if party.kind == .police {
      Note("\(words.person.asSentence) behöver inte berätta om andra personer för polisen.")
    }
  }

  private func picture(_ kind: PictogramKind, _ words: String) -> Markup {
    div {
      Pictogram(kind)
      span(words)
    }
  }
}
