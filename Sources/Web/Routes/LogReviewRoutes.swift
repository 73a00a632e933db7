import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The review of the access log. For everyone but log reviewers these addresses do not exist.
  func logReviewRoutes(_ desk: Desk) {
    get("logggranskning") { request, context in
      let review = ReviewRequest(request, context, desk)
      let day = try await desk.reviewDay(year: review.file.queryNumber("ar"), by: review.author)
      return PageResponse(ReviewPages.day(review.scene, day, review.state()))
    }
    get("logggranskning/granskaren") { request, context in
      let review = ReviewRequest(request, context, desk, current: .reviewers)
      let readings = try await desk.reviewerReadings(by: review.author)
      return PageResponse(
        ReviewPages.reviewers(review.scene, readings, page: review.file.queryNumber("sida") ?? 1))
    }
    reviewPlanRoutes(desk)
    reviewRoundRoutes(desk)
    reviewLineRoutes(desk)
    reviewEmergencyRoutes(desk)
  }

  private func reviewPlanRoutes(_ desk: Desk) {
    get("logggranskning/plan/:year") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.planPage(review.state(nil, values: nil))
    }
    post("logggranskning/plan/:year") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.send { form in
        guard let plan = form.reviewPlan() else { return nil }
        let year = try review.year()
        return {
          try await desk.planReview(plan, year: year, by: review.author, key: $0)
          return Links.logReview(year: year).adding("gjort", "plan")
        }
      } again: { state, status in
        try await review.planPage(state, status: status)
      }
    }
  }

  private func reviewRoundRoutes(_ desk: Desk) {
    get("logggranskning/rundor/:month") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.roundPage()
    }
    post("logggranskning/rundor/:month") { request, context in
      let review = ReviewRequest(request, context, desk)
      _ = try await request.form(of: context.visitor)
      let month = try review.month()
      try await desk.drawRound(month, by: review.author)
      return Response.see(Links.reviewRound(month).adding("gjort", "lottad"))
    }
    get("logggranskning/rundor/:month/utskrift") { request, context in
      let review = ReviewRequest(request, context, desk)
      let round = try await desk.signedRound(try review.month(), by: review.author)
      return PageResponse(ReviewPages.print(review.scene, round, by: review.author))
    }
    get("logggranskning/rundor/:month/underskrift") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.signPage(review.state())
    }
    post("logggranskning/rundor/:month/underskrift") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.send { form in
        let month = try review.month()
        let (words, confirmed) = (form.text("words"), form.isTicked("confirmed"))
        return {
          try await desk.signRound(
            month, words: words, confirmed: confirmed, by: review.author, key: $0)
          return Links.reviewRound(month).adding("gjort", "underskriven")
        }
      } again: { state, status in
        try await review.signPage(state, status: status)
      }
    }
  }

  private func reviewLineRoutes(_ desk: Desk) {
    get("logggranskning/rundor/:month/rader/:line") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.linePage(review.state())
    }
    post("logggranskning/rundor/:month/rader/:line") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.send { form in
        guard let judgement = form.judgement() else { return nil }
        let (month, line) = (try review.month(), try review.line())
        return {
          try await desk.judge(line, of: month, judgement, by: review.author, key: $0)
          let page = (line - 1) / ReviewPages.linesPerPage + 1
          return Links.reviewRound(month).adding("sida", String(page)).adding("gjort", "bedomd")
        }
      } again: { state, status in
        try await review.linePage(state, status: status)
      }
    }
  }

  private func reviewEmergencyRoutes(_ desk: Desk) {
    get("logggranskning/akut/:file/:assignment") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.emergencyPage(review.state())
    }
    post("logggranskning/akut/:file/:assignment") { request, context in
      let review = ReviewRequest(request, context, desk)
      return try await review.send { form in
        let through = form.through()
        guard let judgement = form.judgement(), let through else { return nil }
        let (file, assignment) = (review.fileName, try review.assignment())
        return {
          try await desk.judgeEmergency(
            file, by: assignment, through: through, judgement, author: review.author, key: $0)
          return Links.logReview.adding("gjort", "bedomd")
        }
      } again: { state, status in
        try await review.emergencyPage(state, status: status)
      }
    }
  }
}

extension FormReader {
  fileprivate mutating func reviewPlan() -> ReviewPlan? {
    let sample = number("sample", "Skriv hur många läsningar som lottas.")
    let dueDays = number("dueDays", "Skriv hur många dagar granskningen får ta.")
    let nightFrom = time("nightFrom", "Skriv när natten börjar.")
    let nightTo = time("nightTo", "Skriv när natten slutar.")
    let manyFiles = number("manyFiles", "Skriv hur många akter som är många.")
    let withinMinutes = number("withinMinutes", "Skriv på hur många minuter.")
    let deniedPerDay = number("deniedPerDay", "Skriv hur många nej som visas.")
    let looksWithoutAct = number("looksWithoutAct", "Skriv hur många läsningar.")
    guard let sample, let dueDays, let nightFrom, let nightTo, let manyFiles, let withinMinutes,
      let deniedPerDay, let looksWithoutAct
    else {
      if list("months").isEmpty { problem("months", "Välj minst en månad.") }
      return nil
    }
    return ReviewPlan(
      months: list("months").compactMap { Int($0) }, sample: sample, nightFrom: nightFrom,
      nightTo: nightTo, manyFiles: manyFiles, withinMinutes: withinMinutes,
      deniedPerDay: deniedPerDay, looksWithoutAct: looksWithoutAct, dueDays: dueDays)
  }

  fileprivate mutating func judgement() -> ReviewJudgement? {
    choice("verdict", ReviewJudgement.Verdict.self, "Välj vad det är.").map {
      ReviewJudgement(verdict: $0, words: text("words"), done: text("done"))
    }
  }

  /// The last look that the page showed.
  fileprivate mutating func through() -> Instant? {
    if let milliseconds = Int64(text("through")) { return Instant(milliseconds: milliseconds) }
    problem("verdict", "Ladda om sidan och bedöm igen.")
    return nil
  }
}
