import Domain
import Pages
import Testing

@testable import Web

@Suite("Utdrag ur akten", .serialized)
struct ExtractTests {
  private static let secretWord = "Zinnober"
  private static let openWord = "Lavendel"

  /// Elias' file with two notes, and the numbers they got.
  private struct Case {
    let lots: Visit
    let id: CaseID
    let secret: Int
    let open: Int

    init(_ browser: Browser) async throws {
      lots = try await browser.signIn("Mira Holmqvist")
      id = try browser.city.file(Comer.caseOf).id
      secret = try await Self.note(ExtractTests.secretWord, lots, id, browser)
      open = try await Self.note(ExtractTests.openWord, lots, id, browser)
    }

    private static func note(
      _ text: String, _ visit: Visit, _ id: CaseID, _ browser: Browser
    ) async throws -> Int {
      let answer = try await visit.post(
        Addresses.act(.writeNote, id),
        one: ["text": text, "happened": "2026-11-12", "nature": "statement"])
      #expect(answer.status == 303)
      return try await browser.city.version(id)
    }

    func make(_ more: [String: String] = [:]) async throws -> Answer {
      try await lots.post(
        Addresses.act(.makeExtract, id),
        one: [
          "to": "person", "isReviewed": "ja", "reasons": "Rör en annan person.",
          ExtractFields.mask(secret): "mask-other-person",
        ].merging(more) { $1 })
    }

    func print(_ number: Int) -> String { "/arenden/\(id.text)/utskrift/utdrag?post=\(number)" }
  }

  @Test("R-DOC-04: others are not found, and what was not decided for one is not shown to one")
  func refusals() async throws {
    try await Browser.open { browser in
      let work = try await Case(browser)
      #expect(try await work.make().status == 303)
      let number = try await browser.city.version(work.id)
      let unknown = try await work.lots.get("/arenden/\(work.id.text)/finns-inte")
      for name in ["Anders Bräck", "Henrik Ståhl", "Lars Wik", "Åsa Moberg"] {
        let visit = try await browser.signIn(name)
        for path in [work.print(number), work.print(1), Addresses.act(.makeExtract, work.id)] {
          let answer = try await visit.get(path)
          #expect(answer.status == 404, "\(name) \(path)")
          #expect(!answer.says(Self.openWord))
        }
      }
      for name in ["Karin Sandvik", "Peter Sandvik"] {
        let guardian = try await browser.signIn(name)
        #expect(try await guardian.get(work.print(1)).status == 404, "it was made for Elias")
      }
      #expect(try await work.lots.get(work.print(number + 7)).bytes == unknown.bytes)
    }
  }

  @Test("R-DOC-04: every mask has its rule, the entries are gone through, and nothing typed is lost")
  func demands() async throws {
    try await Browser.open { browser in
      let work = try await Case(browser)
      let before = try await browser.city.version(work.id)
      for (field, value) in [
        ("isReviewed", ""), ("reasons", " "), (ExtractFields.mask(work.secret), "hittepå"),
      ] {
        let answer = try await work.make([field: value])
        #expect(answer.status == 422, "\(field)")
      }
      let again = try await work.make(["isReviewed": ""])
      #expect(again.says("Rör en annan person.") && again.says("value=\"mask-other-person\" selected"))
      #expect(try await browser.city.version(work.id) == before)
    }
  }

  @Test(
    "R-DOC-04: the extract holds everything but what is masked, on which grounds things were given, and who looked"
  )
  func whole() async throws {
    try await Browser.open { browser in
      let work = try await Case(browser)
      #expect(try await work.make().status == 303)
      let number = try await browser.city.version(work.id)
      let elias = try await browser.signIn("Elias Sandvik")
      for (visit, path) in [(work.lots, work.print(number)), (elias, work.print(1))] {
        let paper = try await visit.get(path)
        #expect(paper.status == 200)
        #expect(paper.says(Self.openWord) && !paper.says(Self.secretWord))
        #expect(paper.says("Maskad uppgift") && paper.says("Rör en annan person."))
        #expect(paper.says("Det som har lämnats ut till andra") && paper.says("Vilka som har tittat"))
        #expect(!paper.title.contains("Elias"))
      }
      let looked = try await elias.get(work.print(1))
      let table = try #require(looked.text.range(of: "Vilka som har tittat"))
      #expect(!looked.text[table.upperBound...].contains("Holmqvist"), "looks are told by unit and title")
    }
  }

  @Test(
    "R-SHR-09: what is sealed is in no extract before it has been assessed to be told, and then only the person's"
  )
  func sealed() async throws {
    try await Browser.open { browser in
      let work = try await Case(browser)
      let sealed = Links.act(work.id, .writeSealedNote, in: .suspicions).text
      let wrote = try await work.lots.post(
        sealed, one: ["text": "Karmosin", "source": "Polisen", "happened": "2026-11-12"])
      #expect(wrote.status == 303)
      #expect(try await work.make().status == 303)
      let first = try await browser.city.version(work.id)
      #expect(try await !work.lots.get(work.print(first)).says("Karmosin"))
      var assessed = 0
      for note in 1...9 {
        let answer = try await work.lots.post(
          Links.act(work.id, .assessSealedNote, in: .suspicions).text,
          one: ["note": "\(note)", "mayBeTold": "ja", "reason": "Delgiven i går."])
        assessed += answer.status == 303 ? 1 : 0
      }
      #expect(assessed > 0, "the note just written is among them")
      #expect(try await work.make().status == 303)
      let second = try await browser.city.version(work.id)
      #expect(try await work.lots.get(work.print(second)).says("Karmosin"))
      #expect(try await work.make(["to": "guardian-0"]).status == 303)
      let third = try await browser.city.version(work.id)
      #expect(try await !work.lots.get(work.print(third)).says("Karmosin"))
    }
  }
}
