import Domain
import Pages
import Testing

@testable import Web

/// R-DOC-08: the decision as a PDF goes the same way as its print.
@Suite struct DecisionPDFTests {
  @Test("R-DOC-08: the tool gets the whole print with its stylesheet, and the file's name says nothing")
  func made() async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let id = try city.id(Comer.caseOf)
      let answer = try await browser.signIn("Mira Holmqvist").get(Links.pdf(id, "beslut").text)
      #expect(answer.status == 200)
      #expect(answer.headers[.contentType] == "application/pdf")
      #expect(answer.headers[.contentDisposition] == "attachment; filename=\"beslut.pdf\"")
      #expect(answer.headers[.cacheControl] == "no-store")
      #expect(answer.says("%PDF-<!DOCTYPE html>") && answer.says("<style>"))
      #expect(answer.says("--ground:") && !answer.says("rel=\"stylesheet\""))
      #expect(answer.says("Social insatsgrupp beviljas") && answer.says("Barnkonsekvensanalys"))
      #expect(try await city.looks(id).map(\.what).contains("print:beslut"))
    }
  }

  @Test(
    "R-SHR-01: somebody without right to it is answered as for a file that nobody has",
    arguments: [
      Comer.memberPolice, .memberSchool, .schoolOutside, .person, .guardian, .otherLots, .management,
    ])
  func outside(_ comer: Comer) async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let visit = try await browser.signIn(comer.name)
      let known = try await visit.get(Links.pdf(try city.id(Comer.caseOf), "beslut").text)
      let unknown = try await visit.get(Links.pdf(CaseID(4711), "beslut").text)
      #expect(known.status == 404 && known.bytes == unknown.bytes)
    }
  }

  @Test("R-DOC-08: a file without a decision has no such paper, and signed out there is none")
  func nothingThere() async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let path = Links.pdf(try city.id("Jonatan Vik"), "beslut").text
      #expect(try await browser.signIn("Karim Daher").get(path).status == 404)
      #expect(try await browser.get(path).status == 303)
    }
  }

  @Test("R-SAF-08: about somebody with protected identity the reason comes first, and then the PDF")
  func protected() async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let id = try city.id("Sara Nyström")
      let karim = try await browser.signIn("Karim Daher")
      let asked = try await karim.get(Links.pdf(id, "beslut").text)
      let form = try #require(asked.location)
      #expect(asked.status == 303)
      #expect(form == Links.act(id, .printPaper).adding("paper", "beslut").adding("som", "pdf").text)
      let fields = try await karim.get(form).hiddenFields
      #expect(fields["som"] == ["pdf"])
      let done = try await karim.post(
        form, one: ["paper": "beslut", "som": "pdf", "why": "person", "words": "Lämnas i handen."])
      let place = try #require(done.location)
      #expect(place.utf8Contains(Links.pdf(id, "beslut").text))
      let made = try await karim.get(place)
      #expect(made.status == 200 && !made.says("Nyström"))
      #expect(try await city.looks(id).map(\.what).contains("print:beslut:person"))
    }
  }

  @Test(
    "R-DOC-08: without the tool, or when it fails, the page says how to do instead and the log only a code")
  func noTool() async throws {
    for (press, words, code) in [
      (PDFPress.none, "inte installerat", ""),
      (PDFPress { _ in .failure(.failed("tooSlow")) }, "Försök igen om en stund", "tooSlow"),
    ] {
      let city = try await City()
      try await Browser.open(city, pdf: press) { browser in
        let id = try city.id(Comer.caseOf)
        let answer = try await browser.signIn("Mira Holmqvist").get(Links.pdf(id, "beslut").text)
        #expect(answer.status == 503 && answer.says(words) && answer.says("Utskrift"))
        let logged = city.logs.lines.joined()
        #expect(!logged.utf8Contains("Elias") && (code.isEmpty || logged.utf8Contains(code)))
      }
    }
  }
}
