import Domain
import HTML

/// What the form of a new referral is drawn from; there is no file yet.
public struct ReferralScene: Sendable {
  public let chrome: Chrome
  public let directory: Directory
  public let today: Day
  public let author: Author

  public init(chrome: Chrome, directory: Directory, today: Day, author: Author) {
    self.chrome = chrome
    self.directory = directory
    self.today = today
    self.author = author
  }

  /// Units that can own a file, by name.
  var units: [Agency] {
    directory.agencies.values
      .filter {
        $0.kind == .socialServices && $0.validFrom <= today
          && ($0.validTo.map { today <= $0 } ?? true)
      }
      .sorted { $0.name < $1.name }
  }

  /// Every way in that some programme of today knows, each once.
  var waysIn: [Code] {
    var found: [Code] = []
    for code in directory.programmes(on: today).flatMap(\.waysIn)
    where !found.contains(where: { $0.code == code.code }) {
      found.append(code)
    }
    return found
  }
}

/// Someone is recommended for, or asks for, a social insatsgrupp.
public enum ReferralPages {
  public static func register(_ scene: ReferralScene, _ state: FormState) -> Markup {
    Layout.page(title: "Ny aktualisering", chrome: scene.chrome, scripts: true) {
      PageBand("Ny aktualisering", lead(scene))
    } content: {
      div(class: "form-page") {
        Form(Links.newReferral, state, draft: ActKind.registerReferral.rawValue) {
          whoAndWhere(scene, state)
          wayHere(scene, state)
          seldom(state)
        } buttons: {
          SubmitButton("Registrera")
          ButtonLink("Avbryt", Links.myDay, .quiet)
        }
      }
    }
  }

  private static func lead(_ scene: ReferralScene) -> String {
    scene.author.role == .externalActor
      ? "Skriv bara det som enheten behöver veta för att ta första kontakten. Du ser inte akten efteråt."
      : "Börja med det du vet. Resten kan skrivas in när personen har svarat."
  }

  @HTMLBuilder private static func whoAndWhere(
    _ scene: ReferralScene, _ state: FormState
  ) -> Markup {
    RadioField(
      "programme", "Program", state,
      scene.directory.programmes(on: scene.today).map {
        Choice($0.code, $0.name, hint: $0.ages.words)
      }, inline: true)
    SelectField(
      "owner", "Enhet som tar emot", state,
      scene.units.map { Choice($0.id.text, $0.name) }, empty: "Välj enhet")
    PersonFields.nameAndNumber(state)
    MoreFields("Personen har inget personnummer", state, of: ["born", "sex"]) {
      PersonFields.bornAndSex(state)
    }
    MoreFields("Vårdnadshavare", state, of: PersonFields.guardianFields()) {
      PersonFields.guardians(state)
    }
  }

  @HTMLBuilder private static func wayHere(_ scene: ReferralScene, _ state: FormState) -> Markup {
    SelectField(
      "wayIn", "Hur kom personen hit?", state, scene.waysIn.map { Choice($0.code, $0.text) },
      empty: "Välj väg in")
    FieldRow {
      TextField(
        "from", "Vem tog kontakt?", state, hint: "Namn och var hen arbetar, eller ”personen själv”.")
      DayField("received", "När?", state, hint: "Dagen då kontakten togs.")
    }
    LongTextField(
      "why", "Varför kan SIG vara rätt?", state, hint: whyHint(scene), rows: 4)
  }

  /// A proposal from the police is a name and a day (R-INT-13): the form says so where it could go wrong.
  private static func whyHint(_ scene: ReferralScene) -> String {
    scene.author.agencyKind == .police
      ? "Bara att ni föreslår personen, och hur hen kan nås. Underrättelser skrivs aldrig här."
      : "Kort, och bara det som behövs för en första kontakt. Ett förslag från polisen skrivs utan vad det bygger på."
  }

  @HTMLBuilder private static func seldom(_ state: FormState) -> Markup {
    MoreFields(
      "Det är oklart vart personen hör", state, of: ["belongingOwner", "belongingDeadline"]
    ) {
      FieldRow {
        TextField("belongingOwner", "Vem utreder det?", state, required: false)
        DayField("belongingDeadline", "Klart senast", state, required: false)
      }
    }
    MoreFields(
      "Kommande frigivning", state, of: ["expectedRelease"],
      open: state.advisories.contains { $0.rule == IntakeRules.comingRelease }
    ) {
      DayField("expectedRelease", "Väntad frigivning", state, required: false)
    }
    MoreFields(
      "Skydd, språk eller anpassning", state, of: ["language", "protection", "adaptation"]
    ) {
      PersonFields.needs(state)
    }
    MoreFields("Personen är vuxen, och SIG unga är rätt", state, of: ["programmeReason"]) {
      LongTextField("programmeReason", "Varför?", state, required: false, rows: 2)
    }
  }

  /// For those who refer and will not work in the file.
  public static func received(_ scene: ReferralScene, unit: AgencyID?) -> Markup {
    let name = unit.flatMap { scene.directory.agency($0)?.name } ?? "Enheten"
    return Layout.page(title: "Aktualiseringen är mottagen", chrome: scene.chrome) {
      PageBand("Tack. Aktualiseringen är mottagen")
    } content: {
      Receipt(
        "\(name) har fått den",
        [
          "Någon på enheten tar kontakt med personen. Det är frivilligt att vara med.",
          "Du ser inte akten, och du får inte veta vad personen svarar. Det bestämmer personen själv.",
          "Om personen samtycker och du behövs i gruppen hör enheten av sig till dig.",
        ])
      ButtonRow {
        ButtonLink("Till Min dag", Links.myDay)
        ButtonLink("Registrera en till", Links.newReferral, .quiet)
      }
    }
  }
}

extension Links {
  /// The thanks to those who referred someone and will not work in the file.
  public static func referralReceived(by unit: AgencyID) -> Link {
    "/ny-aktualisering/mottagen?enhet=\(unit.text)"
  }
}

extension Navigation {
  /// Everyone who works with people may refer someone; the same as those who have cases.
  public static func refers(_ role: Role) -> Bool { hasCases(role) }
}
