import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Pages
import Testing

@testable import Web

/// What whoever watches the server can see, and that it is nothing of anybody.
@Suite struct FiguresTests {
  @Test("Requests are counted by the pattern of their route, and no id, name or word of a form stands there")
  func counted() async throws {
    let city = try await City()
    let web = WebApplication(desk: city.desk, mode: .demo, logger: city.logs.logger)
    let id = try city.id(Comer.caseOf)
    try await web.application().test(.router) { client in
      let browser = Browser(city: city, client: client)
      let mira = try await browser.signIn("Mira Holmqvist")
      for _ in 0..<3 { #expect(try await mira.get(Links.tab(id, .overview).text).status == 200) }
      #expect(try await mira.get("/arenden/\(CaseID(9).text)").status == 404)
      #expect(try await browser.get("/hemligt-namn-Elias").status == 404)
      _ = try await browser.send(.init("ELIAS") ?? .get, "/")
    }
    let text = try await Self.text(of: web)
    let route = Links.tab(id, .overview).text.replacing(id.text, with: "{case}")
    #expect(
      text.contains("samlots_requests_total{route=\"\(route)\",method=\"GET\",status=\"200\"} 3\n"))
    #expect(text.contains("method=\"other\""))
    #expect(text.contains("samlots_requests_under_way 0\n"))
    #expect(text.contains("samlots_ready 1\n"))
    #expect(!text.contains(id.text) && !text.lowercased().contains("elias"))
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(Double(line.split(separator: " ").last ?? "") != nil, "\(line)")
    }
  }

  @Test("Buckets add up, and however many new things are asked for, memory does not grow without end")
  func buckets() {
    let figures = RequestFigures()
    for number in 0..<5000 {
      figures.begin()
      figures.end(.init(route: "/\(number)", method: "GET", status: 200), seconds: Double(number) / 1000)
    }
    let rows = figures.snapshot().figures
    #expect(rows.count == 2001)
    #expect(rows.reduce(0) { $0 + $1.1.count } == 5000)
    for (_, figure) in rows { #expect(figure.buckets.reduce(0, +) == figure.count) }
  }

  @Test("Ready while the database answers; not when it does not, though it lives; not when it is stopping")
  func ready() async throws {
    let city = try await City()
    let draining = Draining(wait: .zero)
    let router = Router(context: WebContext.self)
    router.healthRoutes({ [desk = city.desk] in await desk.isReady() }, draining)
    try await Application(router: router).test(.router) { client in
      let browser = Browser(city: city, client: client)
      #expect(try await browser.get("/health/ready").text == "ok")
      await city.desk.journal.engine.close()
      let down = try await browser.get("/health/ready")
      #expect(down.status == 503 && down.text == "no database")
      #expect(try await browser.get("/health/live").status == 200)
    }
  }

  private static func text(of web: WebApplication) async throws -> String {
    try await Application(router: web.metrics().router()).test(.router) { client in
      try await client.execute(uri: "/metrics", method: .get) { String(buffer: $0.body) }
    }
  }
}
