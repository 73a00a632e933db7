import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ORG-16: what the yearly survey asks, question by question. What the system knows stands there by itself.
  public static func profile(_ scene: RegisterScene) -> Markup {
    page(scene, .profile) {
      if let link = scene.step(.keepProfile) {
        let record = scene.ownProfile
        ButtonLink(
          record == nil ? "Skriv enhetens profil" : "Ändra profilen",
          record.map { link.adding("record", $0.id.text) } ?? link)
      }
    } content: {
      let profiles = scene.records(.profile)
      if profiles.isEmpty {
        EmptyState(
          .checklist, "Profilen är inte skriven",
          "Den svarar på frågorna i enkäten om SIG-verksamheter. Det som systemet vet fylls i av sig självt.")
      }
      for record in profiles {
        if let profile = record.profile {
          SectionHead(scene.directory.agency(record.unit)?.name ?? "Enheten") {
            scene.signature(record)
          }
          DefinitionList(answers(scene, record.unit, profile))
        }
      }
    }
  }

  private static func answers(
    _ scene: RegisterScene, _ unit: AgencyID, _ profile: UnitProfile
  ) -> [Definition] {
    let known = KnownProfile(scene, unit)
    func said(_ text: String) -> String { text.isBlank ? "Inte besvarad" : text }
    return [
      Definition("1. Arbetet började", profile.startYear.map { String($0) } ?? "Inte besvarad"),
      Definition("2. Andra samverkansformer", prose: said(profile.otherForms)),
      Definition("3. Skriftlig överenskommelse", known.agreements),
      Definition("4. Koppling till ANDT och brottsförebyggande arbete", prose: said(profile.prevention)),
      Definition("5. Skriftliga rutiner", known.routines),
      Definition("6. Organisation", known.levels),
      Definition("7. Antal som samordnar", known.coordinators),
      Definition("8. Avsatt tid", profile.timeSetAside?.name ?? "Inte besvarad"),
      Definition("9. Andra med uppgifter i SIG", prose: said(profile.otherStaff)),
      Definition("10. Målgrupp", prose: said(profile.targetGroups)),
      Definition("11. Kriterier", prose: said(profile.criteria.isBlank ? known.criteria : profile.criteria)),
      Definition("12. Bedömningsmetod", prose: said(profile.instruments)),
      Definition(
        "13. Antal som har samtyckt",
        counted(scene, unit) { survey, _ in survey.consented.map { String($0) } }),
      Definition(
        "14. Av dem flickor och kvinnor",
        counted(scene, unit) { survey, all in survey.girls.map { "\($0) av \(all)" } }),
      Definition(
        "15. Kapacitet samtidigt", profile.capacity.map { String($0) } ?? "Inte besvarad"),
      Definition(
        "16. Har en egen plan", counted(scene, unit) { survey, all in survey.planned.map { plans($0, all) } }),
      Definition(
        "17. Hur stödet ges", prose: said(profile.grantedAs.isBlank ? known.grants : profile.grantedAs)),
    ]
      + Definition.written([("Kommentarer", profile.comments)])
  }

  /// Counted from the cases, for those who read results; small numbers are hidden.
  private static func counted(
    _ scene: RegisterScene, _ unit: AgencyID, _ words: (RegisterScene.Survey, Int) -> String?
  ) -> String {
    guard Access.mayReadResults(scene.author) else { return "Räknas ur ärendena av den som leder enheten" }
    guard let survey = scene.survey[unit] else { return "Ingen än" }
    return words(survey, survey.consented ?? 0) ?? "Döljs, färre än att de kan visas"
  }

  /// With the words of the survey.
  private static func plans(_ number: Int, _ all: Int) -> String {
    let extent =
      number == all
      ? "Alla"
      : number == 0 ? "Ingen" : number * 2 >= all ? "Ungefär hälften eller flertalet" : "Färre än hälften"
    return "\(extent): \(number) av \(all)"
  }

  public static func keepProfile(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .keepProfile, "Enhetens profil",
      "Överenskommelser, rutiner, grupper och antal samordnare hämtas från det ni redan har skrivit in.",
      state,
      submit: "Spara"
    ) {
      if let record = scene.ownProfile { input(.hidden, .name("record"), .value(record.id.text)) }
      TextField(
        "startYear", "Vilket år började arbetet?", state, required: false, kind: .digits, width: .short)
      LongTextField(
        "otherForms", "Andra samverkansformer med samma syfte", state, hint: "Till exempel SSPF.",
        required: false, rows: 2)
      LongTextField(
        "prevention", "Koppling till ANDT-strategin och brottsförebyggande arbete", state, required: false,
        rows: 2)
      RadioField(
        "timeSetAside", "Avsatt tid för dem som samordnar", state,
        UnitProfile.TimeSetAside.allCases.map { Choice($0.rawValue, $0.name) }, required: false)
      LongTextField("otherStaff", "Andra med uppgifter i SIG", state, required: false, rows: 2)
      LongTextField("targetGroups", "Målgrupp", state, required: false, rows: 2)
      LongTextField(
        "criteria", "Kriterier för att erbjudas SIG", state, hint: "Tomt för programmens egna.",
        required: false,
        rows: 2)
      LongTextField("instruments", "Standardiserad bedömningsmetod", state, required: false, rows: 2)
      TextField(
        "capacity", "Hur många kan vara med samtidigt?", state, required: false, kind: .digits, width: .short)
      TextField(
        "caseload", "Hur många aktiva ärenden har en lots högst?", state,
        hint: "Fördelningen varnar när någon har fler.", required: false, kind: .digits, width: .short)
      LongTextField(
        "grantedAs", "Hur ges stödet?", state, hint: "Tomt för programmens former.", required: false, rows: 2)
      LongTextField("comments", "Kommentarer", state, required: false, rows: 2)
    }
  }
}

/// What the other books and the programmes say of a unit.
private struct KnownProfile {
  private let scene: RegisterScene
  private let unit: AgencyID

  init(_ scene: RegisterScene, _ unit: AgencyID) {
    self.scene = scene
    self.unit = unit
  }

  private func own(_ book: RegisterBook) -> [RegisterRecord] {
    scene.records(book).filter { $0.unit == unit }
  }

  var agreements: String {
    let parties = own(.agreements).compactMap(\.agreement).filter { $0.holds(on: scene.today) }
      .flatMap { $0.parties.map(\.name) + ($0.others.isBlank ? [] : [$0.others]) }
    return parties.isEmpty ? "Nej" : "Ja, med " + listed(Set(parties).sorted())
  }

  var routines: String {
    let kinds = Set(
      own(.documents).compactMap(\.document).filter { $0.holds(on: scene.today) }.map(\.kind))
    let asked: [(DocumentKind, String)] = [
      (.process, "process"), (.cooperation, "praktiskt samarbete"), (.roles, "roller och ansvar"),
    ]
    return asked.map { "\($0.1): \(kinds.contains($0.0) ? "ja" : "nej")" }.joined(separator: ", ").asSentence
  }

  var levels: String {
    let forums = own(.forums).compactMap(\.forum).filter { $0.ended == nil }
    let names = Forum.Level.allCases.filter { level in forums.contains { $0.level == level } }.map(\.name)
    return names.isEmpty ? "Ingen grupp är inskriven" : names.joined(separator: ", ")
  }

  var coordinators: String {
    String(scene.directory.staff(of: unit, role: .lots, on: scene.today).count)
  }

  var criteria: String {
    scene.directory.programmes(on: scene.today).map { programme in
      "\(programme.name): \(programme.criteria.map(\.text).joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  var grants: String {
    let forms = scene.directory.programmes(on: scene.today).flatMap(\.formsOfGrant).map(\.text)
    return Set(forms).sorted().joined(separator: ", ")
  }
}

extension RegisterScene {
  /// There is one for each unit.
  var ownProfile: RegisterRecord? { records(.profile).first { $0.unit == author.agency } }
}

extension UnitProfile.TimeSetAside {
  var name: String {
    switch self {
    case .fullTime: "Heltid"
    case .partOfPost: "Del av tjänst"
    case .mixed: "En del på heltid, en del på deltid"
    case .none: "Ingen avsatt tid"
    }
  }
}
