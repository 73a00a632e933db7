import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func consentRoutes(_ desk: Desk) {
    get("arenden/:case/samtycke") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(
        try file.caseID(), looking: "consent", admits: VisibleFile.isWorkedIn)
      guard case .staff(let whole) = scene.view.content else { throw WebError.notFound }
      return PageResponse(FilePages.consent(scene, whole))
    }
    giveConsentForm(desk)
    takeBackForm(desk)
    laterAnswerForms(desk)
    apartForms(desk)
    exceptionForms(desk)
    confirmingForms(desk)
    consentPrints(desk)
  }

  private func giveConsentForm(_ desk: Desk) {
    form(
      GiveConsent.self, desk,
      FormRoute(page: FilePages.giveConsent) { scene in
        var first = ["validFrom": [scene.today.description]]
        for giver in ConsentGivers.asked(in: scene) {
          first[ConsentGivers.day(giver)] = [scene.today.description]
        }
        return first
      } read: { form, scene in
        form.consent(in: scene)
      })
  }

  private func takeBackForm(_ desk: Desk) {
    form(
      TakeBackConsent.self, desk,
      FormRoute(page: FilePages.takeBackConsent) { form, scene in
        let party = form.id("party", AgencyID.self, "Välj vilken part det gäller.")
        let whole = form.answer("whole", "Välj om det gäller hela samtycket eller en del.")
        guard let by = form.takingBack(in: scene), let party, let whole else { return nil }
        return TakeBackConsent(
          party: party, by: by, whole: whole, categories: form.categories("categories"),
          words: form.text("words"))
      })
  }

  private func laterAnswerForms(_ desk: Desk) {
    form(
      RecordGiverAnswer.self, desk,
      FormRoute(page: FilePages.recordGiverAnswer) { scene in
        ["on": [scene.today.description]]
      } read: { form, scene in
        let consent = form.consentEntry("consent", in: scene, "Välj vilket samtycke det gäller.")
        let giver = form.answering("giver", in: scene)
        let reply = form.choice("reply", GiverAnswer.Reply.self, "Välj vad svaret är.")
        let on = form.answerDay(in: scene)
        guard let consent, let giver, let reply, let on else { return nil }
        return RecordGiverAnswer(
          consent: consent,
          answer: GiverAnswer(giver: giver, reply: reply, on: on, note: form.text("note")))
      })
    form(
      GiveCopy.self, desk,
      FormRoute(page: FilePages.giveCopy) { scene in
        ["on": [scene.today.description]]
      } read: { form, scene in
        let consent = form.consentEntry("consent", in: scene, "Välj vilket samtycke det gäller.")
        let to = form.copied(in: scene)
        let on = form.copyDay(in: scene)
        guard let consent, let to, let on else { return nil }
        return GiveCopy(consent: consent, to: to, on: on)
      })
  }

  private func apartForms(_ desk: Desk) {
    form(
      RecordInterventionConsent.self, desk,
      FormRoute(page: FilePages.recordInterventionConsent) { form, _ in
        let consents = form.answer("consents", "Välj ja eller nej.")
        let by = form.giver("by", "Välj vem som svarar.")
        guard let consents, let by else { return nil }
        return RecordInterventionConsent(consents: consents, by: by, words: form.text("words"))
      })
    form(
      RecordPoliceWish.self, desk,
      FormRoute(page: FilePages.recordPoliceWish) { form, _ in
        let attend = form.answer("attend", "Välj ja eller nej om möten.")
        let talk = form.answer("talk", "Välj ja eller nej om enskilda samtal.")
        guard let attend, let talk else { return nil }
        return RecordPoliceWish(
          attend: attend, talk: talk, consultation: form.text("consultation"))
      })
    form(
      AssessContinuation.self, desk,
      FormRoute(page: FilePages.assessContinuation) { form, _ in
        let takenBack = form.number("takenBack", "Det finns inget återtagande som väntar på bedömning.")
        let canContinue = form.answer("canContinue", "Välj ja eller nej.")
        guard let takenBack, let canContinue else { return nil }
        return AssessContinuation(
          takenBack: takenBack, canContinue: canContinue, reason: form.text("reason"))
      })
  }

  private func consentPrints(_ desk: Desk) {
    paper("kvitto", desk, FilePages.receiptPrint)
    paper("samtycke", desk, FilePages.consentCopy)
  }

  /// A paper about one entry, asked for as `?post=12`.
  private func paper(
    _ name: String, _ desk: Desk, _ page: @escaping @Sendable (FileScene, Int) -> Markup?
  ) {
    get(RouterPath("arenden/:case/utskrift/\(name)")) { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper(name) { scene in
        file.queryNumber("post").flatMap { page(scene, $0) }
      }
    }
  }
}

extension FormReader {
  /// The whole talk about one party; nil when something in it could not be read.
  fileprivate mutating func consent(in scene: FileScene) -> GiveConsent? {
    let party = id("party", AgencyID.self, "Välj vilken part samtycket gäller.")
    let from = day("validFrom", "Välj från vilken dag samtycket gäller.")
    let through = day("validThrough", "Välj till vilken dag samtycket gäller.")
    let answers = ConsentGivers.asked(in: scene).compactMap { answer($0, in: scene) }
    let method = consentMethod()
    let copy = optionalDay("copyGivenOn")
    guard problems.isEmpty, let party, let from, let through, let method else { return nil }
    return GiveConsent(
      party: party, toParty: categories("toParty"), fromParty: categories("fromParty"),
      validFrom: from, validThrough: through, answers: answers, method: method,
      explained: text("explained"), childsView: text("childsView"),
      informedOfTakingBack: isTicked("informedOfTakingBack"), copyGivenOn: copy,
      form: usedForm ?? programmeForm(in: scene), presentedAs: Presented(rawValue: text("presentedAs")))
  }

  /// The wording that was used, when the answers come from the conversation or its paper.
  private var usedForm: ConsentForm? {
    let version = text("formVersion")
    guard text("formCode") == ConversationTexts.code, let language = OwnLanguage(code: text("formLanguage")),
      (1...16).contains(version.utf8.count), version.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    return ConsentForm(code: ConversationTexts.code, version: version, language: language.tag)
  }

  /// The programme's own text, when the language says that it was used.
  private func programmeForm(in scene: FileScene) -> ConsentForm? {
    guard let form = scene.programme.consentForm, let language = OwnLanguage(code: text("formLanguage"))
    else { return nil }
    return ConsentForm(code: form.code, version: form.text, language: language.tag)
  }

  private mutating func answer(_ giver: Giver, in scene: FileScene) -> GiverAnswer? {
    let reply = choice(
      ConsentGivers.reply(giver), GiverAnswer.Reply.self, ConsentGivers.missing(giver, in: scene))
    let on = day(ConsentGivers.day(giver), "Välj vilken dag svaret kom.")
    guard let reply, let on else { return nil }
    return GiverAnswer(giver: giver, reply: reply, on: on, note: text(ConsentGivers.note(giver)))
  }

  private mutating func consentMethod() -> ConsentMethod? {
    switch text("method") {
    case "form": return .form(reference: text("reference"))
    case "onScreen": return .onScreen(note: text("screenNote"))
    case "oral": return .oral(note: text("oralNote"))
    default:
      problem("method", "Välj om svaren lämnades på blankett, på skärm eller muntligt.")
      return nil
    }
  }

  /// On an own page it is always the viewer who answers.
  fileprivate mutating func answering(_ field: String, in scene: FileScene) -> Giver? {
    if case .own(let own) = scene.view.content { return own.giver }
    return giver(field, "Välj vem som svarar.")
  }

  /// An answer or a fetched copy on an own page is from the day it comes.
  fileprivate mutating func answerDay(in scene: FileScene) -> Day? {
    if case .own = scene.view.content { return scene.today }
    return day("on", "Välj vilken dag svaret kom.")
  }

  fileprivate mutating func copied(in scene: FileScene) -> Giver? {
    if case .own(let own) = scene.view.content { return own.giver }
    return giver("to", "Välj vem som har fått kopian.")
  }

  fileprivate mutating func copyDay(in scene: FileScene) -> Day? {
    if case .own = scene.view.content { return scene.today }
    return day("on", "Välj vilken dag kopian lämnades.")
  }

  /// On an own page it is always the viewer who takes back.
  fileprivate mutating func takingBack(in scene: FileScene) -> Giver? {
    if case .own(let own) = scene.view.content { return own.giver }
    return giver("by", "Välj vem som drar tillbaka.")
  }
}
