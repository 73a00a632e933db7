import Domain
import Hummingbird
import HummingbirdTesting
import Pages
import Testing
import Workflows

@testable import Web

/// The streams as they are sent.
@Suite struct LiveStreamTests {
  /// The whole application with its streams asked for every millisecond.
  private static func open(
    streams: Int = 6, _ body: @escaping @Sendable (Browser, LiveHub) async throws -> Void
  ) async throws {
    let city = try await City()
    let web = WebApplication(
      desk: city.desk, mode: .demo, logger: city.logs.logger, live: .quick(streams))
    try await web.application().test(.router) { client in
      let running = Task { await web.hub.run() }
      defer { running.cancel() }
      try await body(Browser(city: city, client: client), web.hub)
    }
  }

  @Test("B4-19: the stream of a party ends with the taking-back, and has no word of whom or what in it")
  func takenBack() async throws {
    try await Self.open { browser, hub in
      let city = browser.city
      let file = try city.file(Comer.caseOf)
      let path = "/arenden/\(file.id.text)/live"
      let anders = try await browser.signIn("Anders Bräck")
      async let answer = anders.get(path)
      try await hub.fills(to: 1)
      try await city.takeBack(from: "Polisen", file)
      let stream = try await answer
      #expect(stream.status == 200)
      #expect(stream.headers[.contentType] == "text/event-stream")
      #expect(stream.headers[.cacheControl] == "no-store")
      #expect(
        stream.text == "retry: 1000\n\nevent: still\ndata:\n\nevent: gone\ndata:\n\n",
        "names and nothing else")
      #expect(try await anders.get(path).status == 404)
      #expect(try await anders.get(Links.file(file.id).text).status == 404)
    }
  }

  @Test("B4-19: what was typed on a page that is closed is not taken either")
  func oldForm() async throws {
    try await Self.open { browser, _ in
      let city = browser.city
      let file = try city.file(Comer.caseOf)
      let anders = try await browser.signIn("Anders Bräck")
      let form = Addresses.act(.writeNotice, file.id)
      let page = try await anders.get(form)
      #expect(page.status == 200)
      try await city.takeBack(from: "Polisen", file)
      let version = try await city.version(file.id)
      let answer = try await anders.post(
        form, ["basedOn": [page.hidden("basedOn") ?? ""], "category": ["safety"], "text": ["Sent."]])
      #expect(answer.status == 404)
      #expect(try await city.version(file.id) == version)
    }
  }

  @Test("B4-19: signing out ends the streams of the session")
  func signedOut() async throws {
    try await Self.open { browser, hub in
      let karin = try await browser.signIn("Karin Sandvik")
      async let answer = karin.get("/min-sida/live")
      try await hub.fills(to: 1)
      _ = try await karin.post("/logga-ut")
      let stream = try await answer
      #expect(stream.text.hasSuffix("event: gone\ndata:\n\n"))
    }
  }

  @Test("B4-39: one page too many in a session is told to wait, and nothing else")
  func tooMany() async throws {
    try await Self.open(streams: 1) { browser, hub in
      let mira = try await browser.signIn("Mira Holmqvist")
      async let first = mira.get("/min-dag/live")
      try await hub.fills(to: 1)
      let second = try await mira.get("/min-dag/live")
      #expect(second.status == 429)
      #expect(second.bytes.isEmpty)
      _ = try await mira.post("/logga-ut")
      _ = try await first
    }
  }

  @Test("Pages about somebody say where they listen; others do not, and none says whom it is about")
  func pages() async throws {
    try await Self.open { browser, _ in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let drawn = city.time.now.milliseconds
      let file = "data-live=\"/arenden/\(id.text)/live?sedan=\(drawn)\""
      for path in [Links.file(id).text, Links.tab(id, .journal).text, Addresses.act(.writeNote, id)] {
        #expect(try await mira.get(path).says(file), "\(path)")
      }
      for path in ["/min-dag", "/arenden"] {
        #expect(try await mira.get(path).says("data-live=\"/min-dag/live?sedan=\(drawn)\""), "\(path)")
      }
      #expect(try await mira.get("/regler").says("data-live=\"\""))
      let elias = try await browser.signIn("Elias Sandvik")
      for path in Addresses.own {
        #expect(try await elias.get(path).says("data-live=\"/min-sida/live?sedan=\(drawn)\""), "\(path)")
      }
      #expect(try await !browser.get("/logga-in").says("data-live"))
    }
  }
}

extension LiveHub.Settings {
  /// Asks every millisecond.
  static func quick(_ streams: Int) -> LiveHub.Settings {
    var settings = LiveHub.Settings()
    settings.interval = .milliseconds(1)
    settings.streamsInSession = streams
    return settings
  }
}

extension LiveHub {
  /// Waits until so many look.
  func fills(to streams: Int) async throws {
    while count < streams { try await Task.sleep(for: .milliseconds(1)) }
  }
}

extension City {
  /// The person takes everything back from an agency.
  func takeBack(from name: String, _ file: CaseFile) async throws {
    let agency = try #require(directory.agencies.values.first { $0.name == name }).id
    let person = try #require(file.intake.person).name
    _ = try await desk.perform(
      TakeBackConsent(party: agency, by: .person, whole: true, categories: []), on: file.id,
      by: try author(person))
  }
}
