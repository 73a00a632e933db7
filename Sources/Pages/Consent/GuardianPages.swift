import Domain
import HTML

extension FilePages {
  /// A guardian is not asked: the kinds in plain words, who decides, and what it changes.
  public static func setGuardianAside(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let asked = AskedGuardian(scene, state, isAside: false) else {
      return noGuardian(scene, .setGuardianAside)
    }
    return FileFrame.form(
      scene, .setGuardianAside, "Undanta en vårdnadshavare",
      "Det gäller \(asked.name). Huvudregeln är att alla tillfrågas. Ett undantag behöver ett av tre skäl."
    ) {
      Form(
        Links.act(scene.id, .setGuardianAside), state, draft: FileFrame.draft(scene, .setGuardianAside)
      ) {
        asked.effect
        Note(decided(scene))
        input(.hidden, .name("guardian"), .value(String(asked.number)))
        RadioField(
          "why", "Vilket skäl?", state,
          GuardianException.allCases.map {
            Choice($0.rawValue, $0.name, hint: $0.meaning(scene.programme.consentAges.own))
          })
        LongTextField(
          "reason", "Vad bygger bedömningen på?", state,
          hint: "Skriv vad som har gjorts eller bedömts, när och av vem.")
      } buttons: {
        SubmitButton("Undanta vårdnadshavaren")
        ButtonLink("Avbryt", FileFrame.back(scene, .setGuardianAside), .quiet)
      }
    }
  }

  /// The guardian is asked again.
  public static func restoreGuardian(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let asked = AskedGuardian(scene, state, isAside: true) else {
      return noGuardian(scene, .restoreGuardian)
    }
    return FileFrame.form(
      scene, .restoreGuardian, "Fråga en vårdnadshavare igen",
      "Det gäller \(asked.name). Svaren räknas igen, och egna sidor öppnas om de var stängda."
    ) {
      Form(
        Links.act(scene.id, .restoreGuardian), state, draft: FileFrame.draft(scene, .restoreGuardian)
      ) {
        asked.effect
        input(.hidden, .name("guardian"), .value(String(asked.number)))
        LongTextField("reason", "Varför tillfrågas vårdnadshavaren igen?", state)
      } buttons: {
        SubmitButton("Fråga igen")
        ButtonLink("Avbryt", FileFrame.back(scene, .restoreGuardian), .quiet)
      }
    }
  }

  private static func decided(_ scene: FileScene) -> String {
    scene.programme.deciders.contains(scene.view.viewer.role)
      ? "Du får besluta om det här enligt delegationsordningen. Beslutet skrivs i journalen med ditt namn."
      : "Det här bestäms av den som får besluta enligt delegationsordningen. Be någon av dem."
  }

  private static func noGuardian(_ scene: FileScene, _ act: ActKind) -> Markup {
    FileFrame.form(scene, act, "Vilken vårdnadshavare gäller det?") {
      EmptyState(.family, "Välj vårdnadshavare först", "Under Samtycke står vilka som tillfrågas.") {
        ButtonLink("Till samtycke", FileFrame.back(scene, act))
      }
    }
  }
}

extension GuardianException {
  /// What it takes, and what follows.
  fileprivate func meaning(_ own: Int) -> String {
    switch self {
    case .unreachable:
      "Flera försök är gjorda utan svar. En annan vårdnadshavare måste kunna svara. Kommer det kontakt tillfrågas vårdnadshavaren igen."
    case .secrecy:
      "Barnet skulle ta allvarlig skada om vårdnadshavaren fick veta. Vårdnadshavaren ser då inget alls, inte ens att det finns ett ärende."
    case .maturity:
      "Den unge är minst \(own) år och mogen att råda själv i just det här. Vårdnadshavaren ser då inget."
    }
  }
}

/// The guardian that a form is about, and what would follow.
private struct AskedGuardian {
  let number: Int
  let name: String
  private let words: ConsentWords
  private let isAside: Bool

  init?(_ scene: FileScene, _ state: FormState, isAside: Bool) {
    guard let file = scene.whole, let number = Int(state.value("guardian")),
      file.intake.guardians.indices.contains(number),
      (file.consent.setAside[number] != nil) == isAside
    else { return nil }
    words = ConsentWords(scene, file)
    self.number = number
    self.isAside = isAside
    name = words.name(.guardian(number))
  }

  /// Which consents begin or stop to hold, shown before it is done.
  @HTMLBuilder var effect: Markup {
    let now = words.scene.now
    let before = words.file.consent
    let after = before.asking(number, isAside, on: words.scene.today)
    let (was, becomes) = (Set(before.inForce(at: now)), Set(after.inForce(at: now)))
    let begins = parties(becomes.subtracting(was))
    let ends = parties(was.subtracting(becomes))
    let givers = after.giversNeeded(at: now).sorted { $0.place < $1.place }
    h2("Så här blir det")
    ul(class: "plain-list effects") {
      li("De här behöver säga ja: \(words.names(givers)).")
      if !begins.isEmpty { li("Börjar gälla genast: samtycket till \(begins).") }
      if !ends.isEmpty { li("Slutar gälla tills \(name) har sagt ja: samtycket till \(ends).") }
      if begins.isEmpty, ends.isEmpty { li("Inget samtycke börjar eller slutar gälla av det här.") }
    }
  }

  private func parties(_ numbers: Set<Int>) -> String {
    listed(
      numbers.sorted().compactMap(words.file.consent.consent).map { words.partyNames(of: $0.terms) })
  }
}
