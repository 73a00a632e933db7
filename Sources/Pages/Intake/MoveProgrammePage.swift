import Access
import Domain
import HTML

extension FilePages {
  /// The hand-over from SIG unga to SIG vuxna: what changes first, then how it is handed over (R-TGT-05).
  public static func moveProgramme(_ scene: FileScene, _ state: FormState) -> Markup {
    let targets = scene.directory.programmes(after: scene.programme, on: scene.today)
    return FileFrame.form(
      scene, .moveProgramme, "Flytta till ett program för vuxna",
      "Allt som är skrivet finns kvar, och läses efter det program som gällde då."
    ) {
      Form(Links.act(scene.id, .moveProgramme), state, draft: FileFrame.draft(scene, .moveProgramme)) {
        for target in targets { ProgrammeChanges(scene, to: target) }
        if targets.isEmpty {
          Note("Det finns inget program att flytta till härifrån. Flytten går inte tillbaka.")
        }
        RadioField("to", "Flyttas till", state, targets.map { Choice($0.code, $0.name, hint: $0.ages.words) })
        LongTextField("reason", "Varför nu?", state, rows: 2)
        h2("Överlämningen")
        DayField("handover", "Överlämningsmötets dag", state, required: false)
        LongTextField(
          "handingOver", "Vem lämnar över?", state, hint: "Namn och roll.", required: false, rows: 2)
        LongTextField("receiving", "Vem tar emot?", state, hint: "Namn och roll.", required: false, rows: 2)
        LongTextField(
          "contact", "Vem är kontaktperson genom flytten?", state,
          hint: "Den som personen känner, och hur länge.",
          required: false, rows: 2)
        carriedOver(scene, state)
        LongTextField("ownWords", "Vad säger personen?", state, required: false, rows: 2)
      } buttons: {
        SubmitButton("Flytta ärendet")
        ButtonLink("Avbryt", FileFrame.back(scene, .moveProgramme), .quiet)
      }
    }
  }

  @HTMLBuilder private static func carriedOver(_ scene: FileScene, _ state: FormState) -> Markup {
    RadioField(
      "plan", "Planen", state, ProgrammeMoved.Plan.allCases.map { Choice($0.rawValue, $0.name) })
    RadioField(
      "consents", "Samtyckena", state, ProgrammeMoved.Consents.allCases.map { Choice($0.rawValue, $0.name) },
      hint: parties(scene))
  }

  private static func parties(_ scene: FileScene) -> String? {
    guard case .staff(let whole) = scene.view.content, !whole.consentLines.isEmpty else { return nil }
    return whole.consentLines.map { line in
      let party = ConsentParty(line, scene)
      return "\(party.name): \(party.until.uncapitalised)"
    }.joined(separator: ". ") + "."
  }
}

/// What is another after the move, row by row; what is the same is not shown.
struct ProgrammeChanges: Component {
  private let scene: FileScene
  private let new: Programme

  init(_ scene: FileScene, to new: Programme) {
    self.scene = scene
    self.new = new
  }

  var markup: Markup {
    let rows = Self.rows(scene.programme, new).filter { $0.before != $0.after }
    return section(class: "before-sharing") {
      h2("Det här ändras")
      DataTable(
        "Det här ändras", [Column("Vad", isHead: true), Column(scene.programme.name), Column(new.name)],
        rows.map { TableRow([Markup($0.what), Markup($0.before), Markup($0.after)]) })
      p(
        "Ändras inte: akten, planen, gruppen, lotsarna, samtyckena och vem som har läst. Utan nytt samtycke delas inget mer än i dag.",
        class: "meta")
    }
  }

  struct Change: Equatable {
    let what: String
    let before: String
    let after: String
  }

  static func rows(_ old: Programme, _ new: Programme) -> [Change] {
    func change(_ what: String, _ text: (Programme) -> String) -> Change {
      Change(what: what, before: text(old), after: text(new))
    }
    return [
      change("Ålder", \.ages.words),
      change("Längst mellan mötena") { "\($0.meetingIntervalDays) dagar" },
      change("Alltid med") {
        $0.requiredActors.isEmpty ? "Ingen bestämd" : listed($0.requiredActors.map(\.actorName)).asSentence
      },
      change("Får besluta") { listed($0.deciders.map(\.decides)).asSentence },
      change("Målgruppens kriterier") { $0.criteria.map(\.text).joined(separator: ". ") },
      change("Samtycke längst") { "\($0.consentLongestDays) dagar" },
      change("Lotsens titel", \.lotsTitle), change("Planens namn", \.planName),
      change("Den korta planen", \.actionPlanName),
      change("Skäl att avsluta") { "\($0.closingReasons.count) skäl" },
    ]
  }
}
