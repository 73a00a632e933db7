import Domain
import Foundation
import Pages
import Testing

@testable import Web

/// The main pages of the city as they were when somebody last looked at them and found them good.
@Suite struct SnapshotTests {
  @Test("A page is as it was", arguments: Shot.all)
  func same(_ shot: Shot) async throws {
    try await Browser.open { browser in
      let answer = try await shot.take(browser)
      #expect(answer.status == shot.status)
      try Snapshot.expect(answer, as: shot.name)
    }
  }

  @Test("There is no picture of a page that is no longer looked at")
  func noneLeftOver() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Snapshot.folder.path)
      .filter { $0.hasSuffix(".html") }
    #expect(Set(files).subtracting(Shot.all.map { $0.name + ".html" }) == [])
  }
}

/// One page, as one person sees it.
struct Shot: Sendable, CustomTestStringConvertible {
  let name: String
  var who: String?
  var status = 200
  /// Chosen by the one who looks; own pages only.
  var language: OwnLanguage?
  let path: @Sendable (City) throws -> String
  /// Sent instead of asked for, when there is one.
  var form: [String: String]?
  /// Sent instead, when something in it is about the city.
  var preview: (@Sendable (City) throws -> [String: [String]])?

  var testDescription: String { name }

  func take(_ browser: Browser) async throws -> Answer {
    let path = try path(browser.city)
    guard let who else { return try await browser.get(path) }
    let signedIn = try await browser.signIn(who)
    let visit = language.map(signedIn.reading) ?? signedIn
    if let preview { return try await visit.post(path, preview(browser.city)) }
    if let form { return try await visit.post(path, one: form) }
    return try await visit.get(path)
  }

  static let all = plain + parts + members + own + translated + forms

  private static let elias = Comer.caseOf

  private static let plain: [Shot] = [
    Shot(name: "logga-in") { _ in "/logga-in" },
    Shot(name: "min-dag-lots", who: "Mira Holmqvist") { _ in "/min-dag" },
    Shot(name: "min-dag-arbetsledare", who: "Eva Lindmark") { _ in "/min-dag" },
    Shot(name: "min-dag-polis", who: "Anders Bräck") { _ in "/min-dag" },
    Shot(name: "arenden-lots", who: "Mira Holmqvist") { _ in "/arenden" },
    Shot(name: "statistik", who: "Gunilla Ask") { _ in "/statistik" },
    Shot(name: "regler", who: "Mira Holmqvist") { _ in "/regler" },
    Shot(name: "ny-aktualisering", who: "Sofia Nyberg") { _ in "/ny-aktualisering" },
    Shot(name: "finns-inte", who: "Leila Ahmadi", status: 404) { Links.file(try $0.id(elias)).text },
  ]

  private static let parts = FileTab.allCases.map { tab in
    Shot(name: "elias-\(tab.rawValue)", who: "Mira Holmqvist") { Links.tab(try $0.id(elias), tab).text }
  }

  private static let members =
    [FileTab.overview, .plan, .meetings, .feed, .looks].map { tab in
      Shot(name: "elias-\(tab.rawValue)-skola", who: "Sofia Nyberg") {
        Links.tab(try $0.id(elias), tab).text
      }
    } + [
      Shot(name: "hassan-aktualiserad", who: "Mira Holmqvist") {
        Links.file(try $0.id("Hassan Karimi")).text
      },
      Shot(name: "johan-avslutad", who: "Jonas Ekdahl") { Links.file(try $0.id("Johan Ljung")).text },
      Shot(name: "simon-samtycke", who: "Jonas Ekdahl") {
        Links.tab(try $0.id("Simon Dahl"), .consent).text
      },
    ]

  private static let own = OwnPageKind.allCases.flatMap { page in
    [("elias", "Elias Sandvik"), ("mamma", "Karin Sandvik")].map { short, who in
      Shot(name: "min-sida-\(page.rawValue)-\(short)", who: who) { _ in Links.own(page).text }
    }
  }

  private static let translated = [OwnLanguage.ar, .so].flatMap { language in
    OwnPageKind.allCases.map { page in
      Shot(
        name: "min-sida-\(page.rawValue)-elias-\(language.tag)", who: "Elias Sandvik", language: language
      ) { _ in Links.own(page).text }
    } + [
      Shot(
        name: "kylskapsplan-elias-\(language.tag)", who: "Elias Sandvik", language: language
      ) { Links.print(try $0.id(elias), "kylskapsplan").text }
    ]
  }

  private static let forms: [Shot] = [
    form("samtycke", .giveConsent), form("ta-tillbaka", .takeBackConsent), form("plan", .makePlan),
    form("lamna-ut", .disclose), form("begaran", .registerRecordsRequest),
    Shot(name: "elias-utlamnat", who: "Mira Holmqvist") {
      Links.tab(try $0.id(elias), .feed).text + "?visa=utlamnat"
    },
    Shot(name: "elias-utlamnat-skola", who: "Sofia Nyberg") {
      Links.tab(try $0.id(elias), .feed).text + "?visa=utlamnat"
    },
    Shot(
      name: "formular-lamna-ut-vem-far-vad", who: "Eva Lindmark",
      path: { Addresses.act(.disclose, try $0.id(elias)) },
      preview: { city in
        let file = try city.file(elias)
        let plan = file.plan.current?.sequence ?? 0
        let parties = file.group.currentMembers.map(\.party.agency.text)
        return [
          "items": ["\(plan).0", "\(plan).1"], "to": parties, "basis": ["consent"],
          "purpose": ["coordination"], "channel": ["system"], "step": ["preview"],
        ]
      }),
    form("kalla", .callMeeting), form("halla", .holdMeeting), form("avsluta", .closeFile),
    Shot(
      name: "formular-information-fel", who: "Mira Holmqvist", status: 422,
      path: { Addresses.act(.giveInformation, try $0.id(elias)) },
      form: ["on": "2026-02-30", "to": "Elias", "key": "k"]),
    Shot(
      name: "formular-utredning-nej", who: "Karim Daher", status: 422,
      path: { Addresses.act(.openInvestigation, try $0.id("Jerzy Nowak")) },
      form: ["reason": "Han vill nog.", "key": "k"]),
  ]

  private static func form(_ name: String, _ act: ActKind) -> Shot {
    Shot(name: "formular-\(name)", who: "Mira Holmqvist") { city in
      let file = try city.file(elias)
      return Addresses.act(act, file.id) + act.exampleQuery(file)
    }
  }
}
