import Domain
import HTML

extension FilePages {
  /// The risk analysis before a meeting: time and place, threat, conflicts, and what is done about it.
  public static func analyseMeetingRisk(_ scene: FileScene, _ state: FormState) -> Markup {
    MeetingForm(
      scene: scene, state: state, act: .analyseMeetingRisk, heading: "Riskanalys inför mötet",
      lead: "Arbetsgivaren ansvarar för säkerheten, också när polisen har tillfrågats."
    ).page("Spara riskanalysen") { file, meeting in
      threat(file, scene)
      LongTextField(
        "who", "Vilka kommer, och vilka andra kan vara där?", state,
        hint: "Behövs när mötet är hemma eller på neutral mark.",
        required: meeting.call.placeKind?.isOutside == true, rows: 2)
      LongTextField(
        "whenAndWhere", "Vad betyder tid, plats och sätt att mötas?", state,
        hint: "Vägen dit, vilka andra som rör sig där, utgångar, digitalt eller på plats.", rows: 3)
      LongTextField("knownThreat", "Känd hotbild", state, hint: "Skriv också om ingen är känd.", rows: 3)
      LongTextField(
        "conflicts", "Konflikter mellan dem som möts", state, hint: "Skriv också om inga är kända.", rows: 3)
      LongTextField("mitigation", "Vad gör ni för att minska riskerna?", state, rows: 3)
      LongTextField(
        "policeConsulted", "Polisens råd", state,
        hint: "Ett råd. Beslutet och ansvaret är enhetens, också när polisen är tillfrågad.", required: false,
        rows: 2)
      lowArousal(scene, state)
      RadioField(
        "canBeHeld", "Enhetens beslut: kan mötet hållas så här?", state,
        [Choice("ja", "Ja"), Choice("nej", "Nej")],
        inline: true)
    }
  }

  /// R-SAF-06: what to have gone through, so that the meeting stays calm. A help, not a demand.
  @HTMLBuilder private static func lowArousal(_ scene: FileScene, _ state: FormState) -> Markup {
    let hints = scene.programme.meetings?.lowArousal ?? []
    if !hints.isEmpty {
      CheckboxField(
        "lowArousal", "Lågaffektivt: har ni gått igenom?", state, hints.map { Choice($0.code, $0.text) },
        hint: "Frivilligt. En påminnelse om vad som brukar hålla ett möte lugnt.")
    }
  }

  private static func threat(_ file: CaseFile, _ scene: FileScene) -> Markup {
    guard let sign = scene.view.header.threat else { return .empty }
    return Note {
      p("\(sign.level.name), bedömd \(Dates(today: scene.today).full(sign.on)).")
      p { a("Läs i det skyddade facket", href: Links.compartment(scene.id, .threat)) }
    }.markup
  }

  /// One question and one button.
  public static func confirmMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    MeetingForm(scene: scene, state: state, act: .confirmMeeting, heading: "Bekräfta mötet?")
      .page("Bekräfta mötet", draft: false) { file, meeting in
        if let risk = meeting.risk {
          DefinitionList([
            Definition("Tid, plats och sätt", risk.whenAndWhere),
            Definition("Vilka som är där", risk.who ?? "Inte särskilt skrivet"),
            Definition("Känd hotbild", risk.knownThreat),
            Definition("Konflikter", risk.conflicts), Definition("Det ni gör", risk.mitigation),
            Definition(
              "Polisens råd", risk.policeConsulted.isBlank ? "Inget inhämtat" : risk.policeConsulted),
            Definition(
              "Enhetens beslut", risk.canBeHeld ? "Mötet kan hållas så här" : "Mötet hålls inte så här"),
          ])
        }
        p("Riskanalysen är gjord och ni kan hålla mötet som det är tänkt.")
        CheckboxField(
          "staff", "Vilka från enheten är med?", state,
          (file.intake.owner.map { scene.directory.staff(of: $0, on: scene.today) } ?? [])
            .filter { $0.role != .logReviewer }
            .map { Choice($0.assignment.text, "\($0.name), \($0.title)") },
          hint: "Väljer du ingen är det ärendets två lotsar.")
      }
  }

  public static func cancelMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    MeetingForm(
      scene: scene, state: state, act: .cancelMeeting, heading: "Ställ in mötet",
      lead: "De som är inbjudna ser att mötet är inställt. Skälet stannar i akten."
    ).page("Ställ in mötet") { _, _ in
      LongTextField("reason", "Varför ställs mötet in?", state, rows: 3)
    }
  }
}
