import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// What is over several files: the day, the list, the way in by number, and results.
  func dayRoutes(_ desk: Desk) {
    get("min-dag") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      if Navigation.hasOfficeDay(file.author.role) {
        let now = desk.now
        return PageResponse(
          OfficeDayPage.page(
            chrome: file.chrome(current: .myDay), author: file.author,
            try await desk.day(of: file.author).office, now: now))
      }
      return PageResponse(MyDayPage.page(try await file.day(current: .myDay)))
    }
    get("arenden") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let choice = CasesChoice(
        stage: request.queryFields["steg"]?.first, page: file.queryNumber("sida"))
      return PageResponse(CasesPage.page(try await file.day(current: .cases), choice))
    }
    post("arenden/sok") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.search()
    }
    get("statistik") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let results = try await desk.results(by: file.author)
      let questions = try await desk.questionnaireResults(by: file.author).map(ResultsTable.Questions.init)
      let table = results.offers
      let rows = [table.rows, table.bySex, table.byModel].map { rows in
        rows.map { row in
          ResultsTable.Row(
            name: row.name, numbers: row.cells.map(\.number), asked: row.asked.number)
        }
      }
      let plans = table.plans.map { row in
        ResultsTable.PlanRow(
          name: row.name, extent: row.extent?.rawValue, with: row.with.number, of: row.of.number)
      }
      return PageResponse(
        ResultsPage.page(
          ResultsTable(
            rows: rows[0], bySex: rows[1], byModel: rows[2],
            urgent: results.urgent.map {
              ResultsTable.Wait(
                name: $0.name, number: $0.count.number, middle: $0.middle, longest: $0.longest)
            }, questions: questions, plans: plans),
          chrome: file.chrome(current: .results)))
    }
  }

  /// Every component on one page, for those who build and test.
  func galleryRoute(_ desk: Desk) {
    get("komponenter") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return PageResponse(Gallery.page(chrome: file.chrome(current: .none)))
    }
  }
}

extension FileRequest {
  /// The viewer's own cards. Those who have no cases have no such page.
  fileprivate func day(current: NavPlace) async throws -> DayScene {
    guard Navigation.hasCases(author.role) else { throw WebError.notFound }
    // Taken before the cards are decided: from then on the page listens for what changes.
    let now = desk.now
    if current == .myDay {
      let day = try await desk.day(of: author)
      return DayScene(
        chrome: chrome(current: current), author: author, cards: day.cards, now: now, unit: day.unit)
    }
    return DayScene(
      chrome: chrome(current: current), author: author, cards: try await desk.cards(of: author), now: now)
  }

  /// The whole number or nothing: no search on names, and the same answer for "none" and "not yours".
  fileprivate func search() async throws -> Response {
    guard Navigation.hasCases(author.role) else { throw WebError.notFound }
    let form = try await request.form(of: context.visitor)
    let typed = form.text("number").utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x0A && $0 != 0x09 }
    let number = String(decoding: typed, as: UTF8.self).lowercased()
    if let id = CaseID(number), try await mayOpen(id) { return .see(Links.file(id)) }
    return PageResponse(CasesPage.notFound(chrome: chrome(current: .cases)), status: .notFound)
      .response(from: request, context: context)
  }

  /// Asked in the same way as any look, and so with its trace, also when the answer is no.
  private func mayOpen(_ id: CaseID) async throws -> Bool {
    do {
      _ = try await desk.open(id, by: author, looking: "search")
      return true
    } catch {
      guard case .denied = error else { throw error }
      return false
    }
  }
}
