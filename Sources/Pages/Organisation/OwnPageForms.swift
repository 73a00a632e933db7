import Access
import Domain
import HTML

extension FilePages {
  /// What an own page shows: few things to begin with, and more when it is chosen together.
  public static func chooseOwnPageParts(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .chooseOwnPageParts, "Vad ska den egna sidan visa?",
      "Välj tillsammans. Samtycket, vägen att ta tillbaka det och vad man gör om något händer finns alltid där."
    ) { file in
      choosing(scene, state, file, .chooseOwnPageParts) { giver in
        let shown = file.ownParts(of: giver, at: scene.now)
        let state = state.proposingAll("parts", OwnPart.allCases.filter(shown.contains).map(\.rawValue))
        Form(Links.act(scene.id, .chooseOwnPageParts), state) {
          input(.hidden, .name("giver"), .value(giver.code))
          CheckboxField(
            "parts", "\(file.intake.name(of: giver)) ser", state,
            OwnPart.allCases.map { Choice($0.rawValue, $0.name, hint: $0.hint(giver)) })
          LongTextField("words", "Vad tyckte personen?", state, required: false, rows: 2)
          Checkbox("together", "Vi har valt tillsammans.", state)
        } buttons: {
          SubmitButton("Spara valet")
          ButtonLink("Avbryt", FileFrame.back(scene, .chooseOwnPageParts), .quiet)
        }
      }
    }
  }

  /// A code to sign in with once.
  public static func giveOwnCode(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .giveOwnCode, "Ge en engångskod",
      "Med koden loggar personen in på sin sida en gång. En ny kod ersätter den förra."
    ) { file in
      choosing(scene, state, file, .giveOwnCode) { giver in
        Form(Links.act(scene.id, .giveOwnCode), state) {
          input(.hidden, .name("giver"), .value(giver.code))
          RadioField(
            "way", "Hur får \(file.intake.name(of: giver)) koden?", state,
            [
              Choice(OwnCodeGiven.Way.readOut.rawValue, "Jag läser upp den"),
              Choice(OwnCodeGiven.Way.printed.rawValue, "Jag skriver ut den"),
            ])
          Checkbox(
            "known", "Jag vet att det är rätt person som får koden.", state,
            hint: "Skicka aldrig koden i sms eller mejl. Den visas för dig tills den är använd.")
        } buttons: {
          SubmitButton("Ta fram en kod")
          ButtonLink("Avbryt", FileFrame.back(scene, .giveOwnCode), .quiet)
        }
      }
    }
  }

  /// Takes a code out of use before its time.
  public static func endOwnCode(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .endOwnCode, "Dra in en engångskod") { file in
      let givers = OwnPageGivers.all(file, at: scene.now).filter { file.followUp.codes[$0] != nil }
      FormAnswers(state)
      if givers.isEmpty {
        EmptyState(.phone, "Det finns ingen kod att dra in", "Här står de koder som är givna.")
      }
      for giver in givers {
        p(file.intake.name(of: giver))
        OneButtonForm(
          "Dra in koden", action: Links.act(scene.id, .endOwnCode), state, .outlined,
          hidden: [("giver", giver.code)])
      }
    }
  }

  @HTMLBuilder private static func choosing(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile, _ act: ActKind,
    @HTMLBuilder _ form: (Giver) -> Markup
  ) -> Markup {
    let givers = OwnPageGivers.all(file, at: scene.now).filter { giver in
      file.group.ownPages.contains { $0.giver == giver }
    }
    if let giver = Giver(code: state.value("giver")), givers.contains(giver) {
      form(giver)
    } else {
      FormAnswers(state)
      if givers.isEmpty {
        EmptyState(.phone, "Ingen har en egen sida än", "Öppna egna sidor först.") {
          StepButton("Öppna egna sidor", scene.step(.openOwnPage))
        }
      } else {
        RowList(
          givers.map { giver in
            Row(.remaining, file.intake.name(of: giver), link: scene.step(act, ("giver", giver.code)))
          })
      }
    }
  }

  /// The code as a paper: large enough to read out over a table, with each digit as it is said, and with nothing on
  /// it that tells whose it is or what it opens.
  /// - Parameter digits: nil when it can no longer be used.
  public static func ownCode(
    _ scene: FileScene, _ giver: Giver, until: Instant, digits: String?, isUsed: Bool
  ) -> Markup {
    Layout.print(
      title: "Kod", back: Links.tab(scene.id, .members), footer: "Gäller till \(scene.dates.moment(until)).",
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document") {
        if let digits {
          h1(OwnCodeWords.groups(digits).joined(separator: " "), class: "own-code", .id("meningen"))
          p(OwnCodeWords.said(digits), .id("hogt"))
          ListenButton("Lyssna")
          p(
            "Koden går att använda en gång. Välj ”Jag har en kod” där du loggar in, och skriv de tio siffrorna."
          )
          p("Släng papperet när du har använt koden.")
          p(class: "meta no-print") {
            a("Dra in koden", href: Links.act(scene.id, .endOwnCode))
          }
        } else {
          EmptyState(
            .phone, isUsed ? "Koden är använd" : "Koden gäller inte längre",
            "Ge en ny kod när personen ska logga in igen."
          ) {
            StepButton("Ge en ny kod", scene.step(.giveOwnCode, ("giver", giver.code)))
          }
        }
        script(module: Assets.listen)
      }
    }
  }
}

enum OwnCodeWords {
  /// Four digits, three and three.
  static func groups(_ digits: String) -> [String] {
    let all = Array(digits.utf8)
    guard all.count == 10 else { return [digits] }
    return [all[0..<4], all[4..<7], all[7..<10]].map { String(decoding: $0, as: UTF8.self) }
  }

  static func said(_ digits: String) -> String {
    let names = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]
    return groups(digits).map { group in
      group.utf8.compactMap { names[Int($0) - 0x30] }.joined(separator: " ")
    }.joined(separator: ", ")
  }
}

extension OwnPart {
  var name: String {
    switch self {
    case .plan: "Planen och vad alla har lovat"
    case .meetings: "Mötena och vilka som kommer"
    case .questionnaire: "Enkäter och egna svar"
    case .looks: "Vem som har tittat, och utdrag"
    case .notices: "Korta meddelanden från lotsarna"
    case .decisions: "Beslut, när de har lämnats"
    }
  }

  /// What to think of before it is shown.
  func hint(_ giver: Giver) -> String? {
    switch self {
    case .plan where giver != .person: "Där kan det stå sådant som den unga har berättat i förtroende."
    case .notices where giver == .person: "Den som får tag i telefonen kan läsa dem."
    case .plan, .meetings, .questionnaire, .looks, .notices, .decisions: nil
    }
  }
}
