import Domain
import Foundation
import Pages
import Testing

@testable import Web

/// Nothing about a person stands where it is kept, forwarded or read over a shoulder by others: in logs,
/// titles, addresses and redirects.
@Suite struct CanaryTests {
  /// Words that are about somebody in the city, and nobody who works there.
  private static func canaries(_ city: City) -> Set<String> {
    var words: Set<String> = ["Kanariesjukdomen", "19610973", "610973-2393", "Kulturhuset"]
    for file in city.everyFile {
      for name in [file.intake.person?.name].compactMap(\.self) + file.intake.guardians.map(\.name) {
        words.formUnion(name.split(separator: " ").map(String.init).filter { $0.utf8.count > 3 })
      }
    }
    return words.subtracting(["Johan", "Karl", "Maria", "Robin"])
  }

  @Test(
    "No person stands in a log, a title or a redirect, wherever one goes",
    arguments: [
      "Mira Holmqvist", "Eva Lindmark", "Sofia Nyberg", "Elias Sandvik", "Karin Sandvik", "Leila Ahmadi",
    ])
  func everywhere(_ name: String) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let canaries = Self.canaries(city)
      let visit = try await browser.signIn(name)
      for file in city.everyFile.prefix(8) + [try city.file(Comer.caseOf)] {
        for path in Addresses.read(file.id) {
          let answer = try await visit.get(path)
          #expect(answer.status < 500, "\(path)")
          for canary in canaries {
            #expect(!answer.title.utf8Contains(canary), "\(path): \(canary)")
            #expect(answer.location?.utf8Contains(canary) != true, "\(path): \(canary)")
          }
          #expect(answer.linksNaming(canaries) == [], "\(path)")
        }
      }
      #expect(city.logs.naming(canaries) == [])
    }
  }

  @Test("R-DOC-10: nothing that the management reads names or numbers a person of a file")
  func management() async throws {
    try await Browser.open { browser in
      // Whole names: those who work in the city share parts of theirs with its inhabitants.
      let names = browser.city.everyFile.flatMap { file in
        [file.intake.person?.name].compactMap(\.self) + file.intake.guardians.map(\.name)
      }
      let canaries = names + ["19610973", "610973-2393"]
      let visit = try await browser.signIn("Gunilla Ask")
      let pages =
        ["/statistik", "/organisation", "/regler"] + RegisterPage.allCases.map { Links.register($0).text }
      for path in pages {
        let answer = try await visit.get(path)
        for canary in canaries { #expect(!answer.text.utf8Contains(canary), "\(path): \(canary)") }
      }
    }
  }

  @Test("What is typed comes back in no redirect and no log, whatever is answered")
  func typed() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      for act in Comer.namedLots.acts {
        let fields = ["text", "reason", "words", "happened", "nature", "to", "notes", "place"]
        let form = Dictionary(uniqueKeysWithValues: fields.map { ($0, "Kanariesjukdomen") })
        let answer = try await mira.post(Addresses.act(act, id), one: form)
        #expect(answer.status < 500, "\(act.rawValue)")
        #expect(answer.location?.utf8Contains("Kanarie") != true, "\(act.rawValue)")
        #expect(!answer.title.utf8Contains("Kanarie"), "\(act.rawValue)")
      }
      let done = try await mira.post(
        Addresses.act(.writeNote, id), one: TogetherTests.note("Kanariesjukdomen", "k"))
      #expect(done.location == Links.tab(id, .journal).text + "?gjort=write-note")
      #expect(city.logs.naming(Self.canaries(city)) == [])
    }
  }

  @Test(
    "The words on top after an act are made from its code alone",
    arguments: ["<b>x</b>", "Elias", "", "write-notE"])
  func flash(_ code: String) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let query = String(decoding: Form.encoded(["gjort": [code]]), as: UTF8.self)
      let plain = try await mira.get(Links.tab(id, .decision).text)
      let answer = try await mira.get(Links.tab(id, .decision).text + "?" + query)
      #expect(answer.status == 200)
      #expect(answer.bytes == plain.bytes)
    }
  }

  @Test("R-SAF-08: a protected person's name and whereabouts reach only those who work in the file")
  func protected() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let hidden = city.everyFile.filter { ($0.intake.person?.protection ?? .none) != .none }
      #expect(!hidden.isEmpty)
      for file in hidden {
        let surname = try #require(file.intake.person?.name.split(separator: " ").last)
        for name in ["Eva Lindmark", "Magnus Rydell", "Anders Bräck", "Sofia Nyberg", "Leila Ahmadi"] {
          let principal = try city.author(name).principal
          if file.group.caseRole(of: principal) != nil { continue }
          let visit = try await browser.signIn(name)
          let isLeader = visit.visitor.author.agency == file.intake.owner
          for path in ["/min-dag", "/arenden"] + (isLeader ? [] : [Links.file(file.id).text]) {
            let answer = try await visit.get(path)
            let found = answer.text.utf8Contains(String(surname))
            #expect(!found, "\(name) \(path)")
          }
        }
      }
    }
  }
}

extension CapturedLogs {
  func naming(_ words: Set<String>) -> [String] {
    lines.filter { line in words.contains { line.utf8Contains($0) } }
  }
}

extension Answer {
  /// Addresses on the page that hold one of the words.
  func linksNaming(_ words: Set<String>) -> [String] {
    text.components(separatedBy: "href=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }.filter { link in words.contains { link.utf8Contains($0) } }
  }
}
