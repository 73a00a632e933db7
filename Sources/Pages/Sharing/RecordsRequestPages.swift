import Domain
import HTML

extension FilePages {
  /// Somebody asks to have records out of the file.
  public static func registerRecordsRequest(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .registerRecordsRequest, "Någon begär ut handlingar",
      "Anteckna begäran först. Sekretessen prövas när du svarar."
    ) { _ in
      Form(
        Links.act(scene.id, .registerRecordsRequest), state,
        draft: FileFrame.draft(scene, .registerRecordsRequest)
      ) {
        TextField(
          "by", "Vem begär?", state, hint: "Den som inte vill säga sitt namn behöver inte det. Skriv det då.")
        TextField(
          "capacity", "I vilken egenskap?", state,
          hint: "Personen själv, vårdnadshavare, en myndighet eller någon annan.")
        LongTextField("wants", "Vad begärs ut?", state, rows: 3)
        DayField("received", "När kom begäran?", state)
      } buttons: {
        SubmitButton("Anteckna begäran")
        ButtonLink("Avbryt", FileFrame.back(scene, .registerRecordsRequest), .quiet)
      }
    }
  }

  /// The assessment: what is handed out, what is not and why, and that it can be appealed.
  public static func answerRecordsRequest(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .answerRecordsRequest, "Pröva sekretessen och svara",
      "Gå igenom handlingarna en i taget. Det som skyddar någon annan, eller skulle skada, lämnas inte ut."
    ) { file in
      if let request = waiting(file, state) {
        Form(
          Links.act(scene.id, .answerRecordsRequest), state,
          draft: FileFrame.draft(scene, .answerRecordsRequest)
        ) {
          asked(request, scene)
          RadioField(
            "outcome", "Vad blev det?", state,
            RecordsAnswered.Outcome.allCases.map { Choice($0.rawValue, $0.name) })
          LongTextField(
            "reasons", "Vad lämnas inte ut, och varför?", state,
            hint: "Skriv handling för handling vad som är maskerat eller kvar, och skälet.",
            required: false, rows: 5)
          Checkbox(
            "appealTold", "Den som begärde har fått veta hur beslutet kan överklagas", state,
            hint: "Behövs när något inte lämnas ut.")
        } buttons: {
          SubmitButton("Spara svaret")
          ButtonLink("Avbryt", FileFrame.back(scene, .answerRecordsRequest), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(
          .checklist, "Ingen begäran väntar på svar", "Den kan redan vara besvarad."
        ) {
          ButtonLink("Till flödet", FileFrame.back(scene, .answerRecordsRequest), .outlined)
        }
      }
    }
  }

  private static func waiting(
    _ file: CaseFile, _ state: FormState
  ) -> SharingState.RecordsRequest? {
    let open = file.sharing.requests.filter { $0.answer == nil }
    if state.value("request").isEmpty { return open.first }
    return open.first { String($0.sequence) == state.value("request") }
  }

  @HTMLBuilder private static func asked(
    _ request: SharingState.RecordsRequest, _ scene: FileScene
  ) -> Markup {
    div(class: "asked", .id(FieldFrame.id(of: "request")), .tabindex(-1)) {
      p { strong(request.body.wants) }
      p(
        "\(request.body.by), \(request.body.capacity). Kom \(Dates(today: scene.today).full(request.body.received)).",
        class: "meta")
    }
    if scene.view.allows(.makeExtract) {
      p { a("Gör en maskad kopia: ett utdrag ur akten", href: Links.act(scene.id, .makeExtract)) }
    }
    input(.hidden, .name("request"), .value(String(request.sequence)))
  }
}

/// Those who have asked to have records out, newest first, with the answers (R-DOC-04).
struct RecordsRequestList: Component {
  private let requests: [SharingState.RecordsRequest]
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    requests = file.sharing.requests.reversed()
    self.scene = scene
  }

  var markup: Markup {
    SectionHead("Begärda handlingar") {
      if scene.view.allows(.registerRecordsRequest) {
        ButtonLink("Anteckna en begäran", Links.act(scene.id, .registerRecordsRequest), .outlined)
      }
    }
    if requests.isEmpty {
      p("Ingen har begärt ut handlingar.", class: "meta")
    } else {
      RowList(requests.map(row))
    }
  }

  private func row(_ request: SharingState.RecordsRequest) -> Row {
    let dates = Dates(today: scene.today)
    let who = "\(request.body.by), \(request.body.capacity). Kom \(dates.full(request.body.received))."
    guard let answer = request.answer else {
      return Row(
        .remaining, request.body.wants, link: link(request), meta: who,
        aside: dates.relative(request.body.received), warns: true)
    }
    let told = answer.appealTold ? "Har fått veta hur det kan överklagas." : ""
    return Row(
      .done, request.body.wants,
      meta: [
        who,
        "\(answer.outcome.name), \(request.answeredOn.map(dates.full) ?? ""), \(request.answeredBy ?? "").",
        answer.reasons, told,
      ].filter { !$0.isBlank }.joined(separator: " "))
  }

  private func link(_ request: SharingState.RecordsRequest) -> Link? {
    guard scene.view.allows(.answerRecordsRequest) else { return nil }
    return Links.act(scene.id, .answerRecordsRequest).adding("request", String(request.sequence))
  }
}
