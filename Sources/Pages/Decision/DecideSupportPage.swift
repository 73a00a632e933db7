import Access
import Domain
import HTML

extension FilePages {
  /// Support that cannot wait for the decision on SIG (R-DEC-13).
  public static func decideSupport(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .decideSupport, "Besluta om stöd på vägen",
      "Något personen behöver nu, så att motivationen håller. Det här är inte beslutet om SIG."
    ) { file in
      let marked = Int(state.value("urgent")).flatMap { file.investigation.urgentSupport($0) }
      let state = proposed(state, marked?.body, file)
      DelegationNote(.support, scene)
      if let marked {
        Note {
          p("Markerat som brådskande: \(marked.body.what). \(marked.body.why)")
          p("\(scene.dates.relative(marked.body.needed).asSentence).", class: "meta")
        }
      }
      Form(
        Links.act(scene.id, .decideSupport), state, draft: FileFrame.draft(scene, .decideSupport)
      ) {
        if let marked { input(.hidden, .name("urgent"), .value(String(marked.number))) }
        TextField(
          "what", "Vilket stöd?", state, hint: "Som ”akutboende till och med söndag” eller ”busskort”.")
        DayField("appliedOn", "När söktes det?", state)
        RadioField("granted", "Beviljas stödet?", state, Choice.yesOrNo, inline: true)
        LegalBasisField(scene, state)
        LongTextField("reasons", "Skäl för beslutet", state, rows: 4)
        LongTextField(
          "howToAppeal", "Vid avslag: att lägga till om hur det överklagas", state,
          hint: "Programmets text följer med.", required: false, rows: 2)
      } buttons: {
        SubmitButton("Fatta beslutet")
        ButtonLink("Avbryt", FileFrame.back(scene, .decideSupport), .quiet)
      }
    }
  }

  /// What was marked, or when SIG itself was applied for.
  private static func proposed(
    _ state: FormState, _ marked: UrgentSupport?, _ file: CaseFile
  ) -> FormState {
    let state = state.proposing("granted", "ja").proposing("what", marked?.what ?? "")
    return (marked?.needed ?? file.appliedOn).map { state.proposing("appliedOn", $0.description) } ?? state
  }

  /// Changes a grant, to the person's detriment only on a ground (R-DEC-08).
  public static func decideChange(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .decideChange, "Ändra beslutet",
      "Det första beslutet står kvar som det var. Ska allt upphöra avslutar du i stället ärendet."
    ) { file in
      DelegationNote(.change, scene)
      if let grant = file.decision.grant {
        reservationNote(grant.body.reservation)
      } else {
        Note("SIG är inte beviljat, så det finns inget att ändra.")
      }
      Form(Links.act(scene.id, .decideChange), state, draft: FileFrame.draft(scene, .decideChange)) {
        LongTextField("what", "Vad ändras?", state, rows: 3)
        RadioField(
          "direction", "Är det till nackdel för personen?", state, Choice.yesOrNo, inline: true)
        RadioField(
          "ground", "På vilken grund, när det är till nackdel?", state,
          (scene.programme.decision?.changeGrounds ?? []).map { Choice($0.code, $0.text) },
          required: false)
        ProcedureNote("change", scene)
        LongTextField("reasons", "Skäl för ändringen", state, rows: 4)
        LongTextField(
          "howToAppeal", "Att lägga till om hur den överklagas", state,
          hint: "Programmets text följer med när ändringen är till nackdel.", required: false, rows: 2)
      } buttons: {
        SubmitButton("Ändra beslutet")
        ButtonLink("Avbryt", FileFrame.back(scene, .decideChange), .quiet)
      }
    }
  }

  private static func reservationNote(_ reservation: Reservation) -> Markup {
    switch reservation {
    case .notNeeded: Note("Beslutet har inget förbehåll.").markup
    case .entered(let wording, _):
      Note {
        p("Beslutet har ett förbehåll:")
        p(wording, class: "quote")
      }.markup
    }
  }
}
