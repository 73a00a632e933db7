import Access
import Domain
import HTML

extension FilePages {
  /// The checklist of a hand-over, filled as it gets done (R-POL-10).
  public static func prepareHandover(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .prepareHandover, "Checklista för överlämning",
      "Till stadens centrala avhopparverksamhet. Spara så ofta du vill; när allt är gjort kvitterar båda sidor."
    ) {
      TextField("centralOfficer", "Vem tar emot där?", state)
      TextField("bopsOfficer", "Vem hos BOPS tar över?", state, hint: "I stället för avhopparsamordnaren.")
      TextField("localPolice", "Vilken lokal polis är med?", state)
      LongTextField(
        "package", "Vad lämnas över?", state,
        hint: "Bara det personen har sagt ja till. Skriv ingen adress.", required: false, rows: 3)
      FieldRow {
        DayField("consentedOn", "Personen sa ja den", state, required: false)
        TextField("consentWords", "Till vad?", state, required: false)
      }
      if let list = scene.programme.safety?.handoverChecklist, !list.isEmpty {
        CheckboxField("done", "Gjort", state, list.map { Choice($0.code, $0.text) })
      }
    } button: {
      SubmitButton("Spara checklistan")
    }
  }

  /// One side signs that it has handed over, or received.
  public static func receiveHandover(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .receiveHandover, "Kvittera överlämningen",
      "En gång för var sida. När båda har kvitterat tar BOPS över, och ärendet kan avslutas."
    ) {
      RadioField(
        "side", "Vem kvitterar?", state,
        HandoverReceived.Side.allCases.map { Choice($0.rawValue, $0.name) })
      TextField("officer", "Namn", state, hint: "Den som kvitterar för sin sida.")
      DayField("happened", "När?", state)
      LongTextField("words", "Något att säga om det?", state, required: false, rows: 2)
    } button: {
      SubmitButton("Kvittera")
    }
  }
}

extension HandoverReceived.Side {
  var name: String {
    switch self {
    case .district: "Vi har lämnat över"
    case .central: "Den centrala avhopparverksamheten har tagit emot"
    }
  }
}

/// How far the hand-over has come, as rows of the chain.
struct HandoverRows: Component {
  private let scene: FileScene
  private let handover: Handover

  init(_ scene: FileScene, _ handover: Handover) {
    self.scene = scene
    self.handover = handover
  }

  var markup: Markup {
    let body = handover.prepared.body
    Row(
      body.left.isEmpty ? .done : .remaining,
      body.left.isEmpty ? "Checklistan är klar" : "Checklistan: \(body.left.count) kvar",
      link: handover.receipts.isEmpty ? scene.step(.prepareHandover) : nil,
      aside: scene.dates.short(handover.prepared.on)
    ) {
      DefinitionList(
        [
          Definition("Tar emot", body.centralOfficer), Definition("BOPS", body.bopsOfficer),
          Definition("Lokal polis", body.localPolice),
        ] + package)
      ul { for point in body.left { li(point.text) } }
    }
    for side in HandoverReceived.Side.allCases {
      if let receipt = handover.receipts[side] {
        Row(
          .done, side.name,
          meta: [receipt.body.officer, receipt.body.words].filter { !$0.isBlank }.joined(separator: ". "),
          aside: scene.dates.short(receipt.on))
      } else {
        Row(
          .remaining, side == .district ? "Vi har inte kvitterat" : "De har inte kvitterat",
          link: body.left.isEmpty ? scene.step(.receiveHandover, ("side", side.rawValue)) : nil)
      }
    }
    if let on = handover.receivedOn {
      Row(.done, "BOPS har tagit över efter avhopparsamordnaren", aside: scene.dates.short(on))
    }
  }

  private var package: [Definition] {
    let body = handover.prepared.body
    guard !body.package.isBlank else { return [] }
    let consent = body.consentedOn.map { "\(scene.dates.full($0)). \(body.consentWords)" } ?? "Inte antecknat"
    return [Definition("Lämnas över", prose: body.package), Definition("Personen sa ja", prose: consent)]
  }
}
