import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Supervision, questionnaires, actors' roles, and what own pages show and are opened with.
  func followingUpRoutes(_ desk: Desk, _ press: PDFPress) {
    supervisionRoutes(desk)
    questionnaireForms(desk)
    actorSheetRoutes(desk, press)
    ownPageForms(desk)
    shortcomingForms(desk)
  }

  /// R-FUP-12: from an own page to the lots, who talks about it.
  private func shortcomingForms(_ desk: Desk) {
    form(
      AskToReport.self, desk,
      FormRoute(page: FilePages.askToReport) { form, scene in
        scene.ownGiver.map { AskToReport(by: $0, words: form.text("shortcoming")) }
      })
    form(
      TalkOverShortcoming.self, desk,
      FormRoute(page: FilePages.talkOverShortcoming) { form, scene in
        form.entry("told", in: scene, "Det finns inget att prata om.").map(TalkOverShortcoming.init)
      })
  }

  private func supervisionRoutes(_ desk: Desk) {
    form(
      RecordSupervision.self, desk,
      FormRoute(page: FilePages.recordSupervision) { form, scene in
        let happened = form.day("happened", "Välj vilken dag ni talade.")
        let next = form.day("next", "Välj en kommande dag för nästa samtal.")
        let act = RecordSupervision(
          with: form.text("with"), progress: form.text("progress"), agreed: form.text("agreed"),
          next: next ?? scene.today.adding(days: 1), happened: happened ?? scene.today)
        return form.whole(act, if: happened != nil && next != nil, scene)
      } afterSending: { scene, sent in
        sent["from"]?.first == SupervisionList.fromHere
          ? Links.supervision : Links.tab(scene.id, .followUp)
      })
    get("arendeavstamning") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      guard file.author.role == .workLeader else { throw WebError.notFound }
      let now = desk.now
      return PageResponse(
        SupervisionList.page(
          DayScene(
            chrome: file.chrome(current: .myDay), author: file.author,
            cards: try await desk.cards(of: file.author), now: now)))
    }
  }

  private func questionnaireForms(_ desk: Desk) {
    form(
      OfferQuestionnaire.self, desk,
      FormRoute(page: FilePages.offerQuestionnaire) { form, scene in
        let parts = form.text("whom").split(separator: " ").map(String.init)
        let giver = parts.first.flatMap(Giver.init(code:))
        if giver == nil { form.problem("whom", "Välj vem du frågar, och om vad.") }
        let reply = form.choice("reply", QuestionnaireOffered.Reply.self, "Välj vad svaret blev.")
        let act = OfferQuestionnaire(
          giver: giver ?? .person, questionnaire: parts.last ?? "", told: form.isTicked("told"),
          reply: reply ?? .no)
        return form.whole(act, if: giver != nil && reply != nil, scene)
      })
    form(
      AnswerQuestionnaire.self, desk,
      FormRoute(page: FilePages.answerQuestionnaire) { form, scene in
        guard let giver = scene.ownGiver ?? Giver(code: form.text("giver")) else {
          form.problem("questionnaire", "Enkäten är inte erbjuden, eller redan besvarad.")
          return nil
        }
        let share: Bool? = form.text("share") == "ja" ? true : form.text("share") == "nej" ? false : nil
        return AnswerQuestionnaire(
          giver: giver, questionnaire: form.text("questionnaire"), answers: form.questionnaireAnswers,
          share: share, declines: form.isTicked("declines"))
      })
  }

  private func actorSheetRoutes(_ desk: Desk, _ press: PDFPress) {
    form(
      GiveActorSheet.self, desk,
      FormRoute(page: FilePages.giveActorSheet) { form, scene in
        let agency = form.id("agency", AgencyID.self, "Välj en aktör som är med i gruppen.")
        let happened = form.day("happened", "Välj vilken dag bladet lämnades.")
        let act = GiveActorSheet(
          agency: agency ?? AgencyID(0), to: form.text("to"), happened: happened ?? scene.today)
        return form.whole(act, if: agency != nil && happened != nil, scene)
      })
    let admits: @Sendable (VisibleFile) -> Bool = { view in
      switch view.content {
      case .staff: true
      case .disclosed(let disclosed): disclosed.sheet != nil
      case .arrived, .own: false
      }
    }
    get("arenden/:case/utskrift/aktorsblad") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper("aktorsblad", admits: admits) {
        FilePages.actorSheetPrint($0, file.queryAgency("part"))
      }
    }
    get("arenden/:case/utskrift/aktorsblad.pdf") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper("aktorsblad", as: press, admits: admits) {
        FilePages.actorSheetPrint($0, file.queryAgency("part"))
      }
    }
  }

  private func ownPageForms(_ desk: Desk) {
    form(
      ChooseOwnPageParts.self, desk,
      FormRoute(page: FilePages.chooseOwnPageParts) { form, _ in
        let giver = form.giver("giver", "Välj vems sida det gäller.")
        return giver.map {
          ChooseOwnPageParts(
            giver: $0, parts: Set(form.list("parts").compactMap(OwnPart.init)),
            together: form.isTicked("together"), words: form.text("words"))
        }
      })
    form(
      GiveOwnCode.self, desk,
      FormRoute(page: FilePages.giveOwnCode) { form, scene in
        let giver = form.giver("giver", "Välj vem koden är till.")
        let way = form.choice("way", OwnCodeGiven.Way.self, "Välj hur koden lämnas.")
        let act = GiveOwnCode(giver: giver ?? .person, way: way ?? .readOut, known: form.isTicked("known"))
        return form.whole(act, if: giver != nil && way != nil, scene)
      } afterSending: { scene, sent in
        Links.ownCode(scene.id, sent["giver"]?.first.flatMap(Giver.init(code:)) ?? .person)
      })
    form(
      EndOwnCode.self, desk,
      FormRoute(page: FilePages.endOwnCode) { form, _ in
        form.giver("giver", "Välj vems kod det gäller.").map(EndOwnCode.init)
      })
    get("arenden/:case/engangskod") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      guard let giver = request.queryFields["giver"]?.first.flatMap(Giver.init(code:)) else {
        throw WebError.notFound
      }
      let shown = try await desk.ownCode(for: giver, in: try file.caseID(), by: file.author)
      return PageResponse(
        FilePages.ownCode(
          try file.scene(shown.opened), giver, until: shown.given.body.until, digits: shown.digits,
          isUsed: shown.isUsed))
    }
  }
}

extension FileRequest {
  fileprivate func queryAgency(_ name: String) -> AgencyID? {
    request.queryFields[name]?.first.flatMap { AgencyID($0) }
  }
}

extension FileScene {
  /// Whose own page it is; an own page never answers for anybody else, whatever its form says.
  fileprivate var ownGiver: Giver? {
    if case .own(let own) = view.content { own.giver } else { nil }
  }
}

extension FormReader {
  /// What was chosen at each question; one that was passed over is left out.
  fileprivate var questionnaireAnswers: [QuestionnaireAnswered.Answer] {
    values.keys.filter { $0.utf8.starts(with: "q.".utf8) }.sorted().compactMap { field in
      let chosen = text(field)
      return chosen.isEmpty
        ? nil : QuestionnaireAnswered.Answer(question: String(field.dropFirst(2)), option: chosen)
    }
  }
}
