import Access
import Domain
import HTML

extension FilePages {
  /// A second official has asked again, and heard the same (B4-06).
  public static func confirmConsent(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let file = scene.whole, let consent = waiting(in: file, state) else {
      return nothingToConfirm(scene, .confirmConsent)
    }
    let words = ConsentWords(scene, file)
    let isOwn = consent.recordedBy == scene.view.viewer.principal
    return FileFrame.form(
      scene, .confirmConsent, "Bekräfta samtycket till \(words.partyNames(of: consent.terms))",
      "Samtycket är bara muntligt. Därför ringer eller träffar en till de som sagt ja och hör samma sak."
    ) {
      if isOwn {
        Note("Du skrev själv ner samtycket. Be en kollega i ärendet att bekräfta det.")
      }
      Form(
        Links.act(scene.id, .confirmConsent), state, draft: FileFrame.draft(scene, .confirmConsent)
      ) {
        ul(class: "plain-list") {
          for line in words.directions(consent.terms) { li(line) }
          li("Gäller \(words.period(consent.terms))")
          li(words.method(consent.method))
          li("Väntar på bekräftelse: \(consent.awaiting.listedNames)")
        }
        input(.hidden, .name("consent"), .value(String(consent.sequence)))
        LongTextField(
          "words", "Hur bekräftade du?", state,
          hint: "Vem du pratade med, när, och vad de sa att samtycket gäller.", rows: 3)
      } buttons: {
        SubmitButton("Bekräfta")
        ButtonLink("Avbryt", FileFrame.back(scene, .confirmConsent), .quiet)
      }
    }
  }

  /// After a long silence: does the consent remain in practice (R-CON-23)?
  public static func assessSilence(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(scene, .assessSilence, "Finns samtycket kvar?", silence(scene)) {
      Form(
        Links.act(scene.id, .assessSilence), state, draft: FileFrame.draft(scene, .assessSilence)
      ) {
        YesNoField(
          "remains", "Finns samtycket kvar i praktiken?", state,
          hint: "Ett nej drar inte tillbaka något av sig självt. Prata först med personen.")
        LongTextField(
          "reason", "Vad bygger bedömningen på?", state,
          hint: "Hur ni har försökt få kontakt, och vad som är känt om varför det är tyst.")
      } buttons: {
        SubmitButton("Spara bedömningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .assessSilence), .quiet)
      }
    }
  }

  /// Another agency says for itself that the consent covers what it gives (R-ROL-15).
  public static func confirmCoverage(_ scene: FileScene, _ state: FormState) -> Markup {
    guard case .disclosed(let disclosed) = scene.view.content,
      let number = disclosed.unconfirmedCoverage.first(where: { String($0) == state.value("consent") })
        ?? disclosed.unconfirmedCoverage.first
    else { return nothingToConfirm(scene, .confirmCoverage) }
    return FileFrame.form(
      scene, .confirmCoverage, "Täcker samtycket det ni lämnar?",
      "Varje myndighet ser själv till att samtycket täcker dess uppgifter, och antecknar det hos sig."
    ) {
      Form(
        Links.act(scene.id, .confirmCoverage), state, draft: FileFrame.draft(scene, .confirmCoverage)
      ) {
        if let line = disclosed.consentLine {
          p("Samtycket låter er lämna det här till socialtjänsten: \(line.received.listedNames).")
        }
        input(.hidden, .name("consent"), .value(String(number)))
        TextField(
          "reference", "Var har ni antecknat det?", state,
          hint: "Till exempel ert diarienummer, eller var i er akt det står.")
      } buttons: {
        SubmitButton("Bekräfta")
        ButtonLink("Avbryt", Links.file(scene.id), .quiet)
      }
    }
  }

  private static func waiting(in file: CaseFile, _ state: FormState) -> ConsentState.Consent? {
    let waiting = file.consent.consents.filter { !$0.awaiting.isEmpty }
    return waiting.first { String($0.sequence) == state.value("consent") } ?? waiting.first
  }

  private static func silence(_ scene: FileScene) -> String {
    let dates = Dates(today: scene.today)
    guard let last = scene.whole?.lastSignFromPerson else { return "Personen har inte hörts av än." }
    return
      "Det senaste tecknet från personen är från \(dates.full(last)), \(dates.relative(last)). Tystnad kan vara ett sätt att dra sig ur."
  }

  private static func nothingToConfirm(_ scene: FileScene, _ act: ActKind) -> Markup {
    FileFrame.form(scene, act, "Inget väntar på bekräftelse") {
      EmptyState(.question, "Allt är bekräftat", "Det som ska bekräftas kommer hit av sig självt.") {
        ButtonLink("Tillbaka", act == .confirmCoverage ? Links.file(scene.id) : FileFrame.back(scene, act))
      }
    }
  }
}
