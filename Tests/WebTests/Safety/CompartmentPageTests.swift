import Domain
import Foundation
import Pages
import Testing
import Workflows

@testable import Web

/// Compartments over whole requests: who is let in, what is told to the others, and what stands in the logs.
@Suite struct CompartmentPageTests {
  private static let canary = "kanariefågel-7731"

  /// Who reads what in Elias' file; written out here by itself.
  private static func reads(_ comer: Comer) -> Set<Compartment> {
    switch comer {
    case .namedLots, .secondLots: [.threat, .identity, .suspicions]
    case .secretary: [.childReports, .informant]
    case .ownLeader: Set(Compartment.allCases)
    default: []
    }
  }

  private static func path(_ id: CaseID, _ place: Compartment) -> String { Links.compartment(id, place).text }

  @Test(
    "R-SHR-09: for everyone but its readers a compartment is an address nobody has", arguments: Comer.allCases
  )
  func readers(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let unknown = try await visit.get(Links.compartment(CaseID(7), .threat).text)
      let nonsense = try await visit.get("/arenden/\(id.text)/sakerhet/kassaskap")
      #expect(unknown.status == 404 && nonsense.status == 404)
      for place in Compartment.allCases {
        let answer = try await visit.get(Self.path(id, place))
        if Self.reads(comer).contains(place) {
          #expect(answer.status == 200 && answer.says(place.rawValue), "\(comer) \(place)")
        } else {
          #expect(answer.status == 404, "\(comer) \(place)")
          #expect(answer.bytes == unknown.bytes, "\(comer) \(place)")
        }
      }
    }
  }

  @Test("R-SHR-09: the forms of a compartment do not exist for others, nor without a compartment")
  func forms() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let acts: [ActKind] = [.writeSealedNote, .assessSealedNote, .nameReader, .removeReader]
      for comer in Comer.allCases {
        let visit = try await browser.signIn(comer.name)
        for act in acts {
          for place in Compartment.allCases {
            let leads = act == .writeSealedNote || act == .assessSealedNote || comer == .ownLeader
            let police = comer == .memberPolice && act == .writeSealedNote
            let expected = police || (leads && Self.reads(comer).contains(place)) ? 200 : 404
            let answer = try await visit.get(Links.act(id, act, in: place).text)
            #expect(answer.status == expected, "\(comer) \(act.rawValue) \(place)")
          }
          let bare = try await visit.get(Links.act(id, act).text)
          #expect(bare.status == (comer == .memberPolice && act == .writeSealedNote ? 200 : 404))
        }
      }
    }
  }

  @Test(
    "R-SHR-09: the police leave a suspicion and have a receipt; its readers assess it; nobody else sees it")
  func suspicion() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let version = try await city.version(id)
      let police = try await browser.signIn("Anders Bräck")
      let form = Links.act(id, .writeSealedNote).text
      let fields = ["place": "suspicions", "text": Self.canary, "happened": "2026-11-17"]
      for broken in [["place": ""], ["place": "identity"], ["text": " "], ["happened": "2026-11-19"]] {
        let answer = try await police.post(form, one: fields.merging(broken) { $1 })
        #expect([404, 422].contains(answer.status), "\(broken)")
        #expect(!answer.says("Elias kan ha varit med"), "what is there is not told")
      }
      let done = try await police.post(form, one: fields)
      #expect(done.status == 303 && done.location == Links.file(id).adding("gjort", "write-sealed-note").text)
      let receipt = try await police.get(try #require(done.location))
      #expect(receipt.says("Anteckningen är sparad i det skyddade facket."))
      for path in Addresses.tabs(id) + [form] {
        #expect(try await !police.get(path).says(Self.canary), "\(path)")
      }
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await mira.get(Self.path(id, .suspicions))
      #expect(page.says(Self.canary) && page.says("Anders Bräck") && page.says("Inte bedömd"))
      let assess = Links.act(id, .assessSealedNote, in: .suspicions).text
      let wrong = try await mira.post(assess, one: ["note": "3", "mayBeTold": "nej", "reason": ""])
      #expect(wrong.status == 422)
      let assessed = try await mira.post(
        assess, one: ["note": "3", "mayBeTold": "nej", "reason": "Förhör hålls först."])
      #expect(assessed.location == Self.path(id, .suspicions) + "?gjort=assess-sealed-note")
      #expect(try await mira.get(Self.path(id, .suspicions)).says("Förhör hålls först."))
      #expect(try await city.version(id) == version, "nothing is written in the file itself")
      for name in ["Samira Noori", "Sofia Nyberg", "Elias Sandvik", "Karin Sandvik", "Karim Daher"] {
        let visit = try await browser.signIn(name)
        for path in Addresses.read(id) {
          #expect(try await !visit.get(path).says(Self.canary), "\(name) \(path)")
        }
      }
    }
  }

  @Test("B4-15, B4-17: the pages of those who do not read are the same to the byte with and without content")
  func nonInterference() async throws {
    let places: [(Compartment, String)] = [
      (.suspicions, "Mira Holmqvist"), (.identity, "Mira Holmqvist"), (.childReports, "Samira Noori"),
    ]
    let comers: [Comer] = [
      .namedLots, .secretary, .unnamedLots, .memberPolice, .memberSchool, .person, .guardian,
    ]
    for (place, writer) in places {
      let outside = comers.filter { !Self.reads($0).contains(place) }
      var pages: [[String: String]] = []
      for writes in [false, true] {
        let city = try await City()
        let id = try city.id(Comer.caseOf)
        if writes {
          let note = WriteSealedNote(place: place, text: Self.canary, happened: Day("2026-11-17")!)
          _ = try await city.desk.perform(note, on: id, by: city.author(writer))
        }
        pages.append(try await Self.pages(of: outside, in: city))
      }
      let differing = pages[0].filter { pages[1][$0.key] != $0.value }.map(\.key)
      #expect(differing.sorted() == [], "\(place)")
      #expect(pages[0].count == pages[1].count && pages[0].count > 300)
    }
  }

  private static func pages(of comers: [Comer], in city: City) async throws -> [String: String] {
    let box = Pagebox()
    try await Browser.open(city) { browser in
      let id = try city.id(Comer.caseOf)
      for comer in comers {
        let visit = try await browser.signIn(comer.name)
        for path in Addresses.read(id) {
          let answer = try await visit.get(path)
          var text = answer.text
          for name in ["csrf", "key"] {
            for value in answer.hiddenFields[name] ?? [] where !value.isEmpty {
              text = text.replacingOccurrences(of: value, with: name)
            }
          }
          await box.keep("\(comer) \(path)", "\(answer.status) " + text)
        }
      }
    }
    return await box.pages
  }

  @Test("R-SHR-09: looks and attempts stand in the compartment's own log, and not in the file's")
  func ownLog() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let place = city.journal.files.id(of: .suspicions, in: id)
      let before = try await (file: city.looks(id).count, compartment: city.looks(place).count)
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.get(Self.path(id, .suspicions)).says("Vem har tittat här"))
      let samira = try await browser.signIn("Samira Noori")
      #expect(try await samira.get(Self.path(id, .suspicions)).status == 404)
      let anders = try await browser.signIn("Anders Bräck")
      #expect(try await anders.get(Links.act(id, .writeSealedNote).text).status == 200)
      let fields = ["place": "suspicions", "text": "", "happened": "2026-11-17"]
      #expect(try await anders.post(Links.act(id, .writeSealedNote).text, one: fields).status == 422)
      #expect(try await city.looks(id).count == before.file)
      let kept = try await city.looks(place).dropFirst(before.compartment).map { "\($0.what) \($0.outcome)" }
      #expect(
        kept.sorted() == [
          "compartment denied", "compartment permitted", "form:write-sealed-note permitted",
          "form:write-sealed-note permitted", "write-sealed-note refused",
        ])
      let page = try await mira.get(Self.path(id, .suspicions))
      #expect(page.says("Nekades. Facket har andra läsare"))
    }
  }

  @Test("R-SHR-09: the tab tells which compartments there are to open, and nothing of what is in them")
  func tab() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      for comer in [Comer.namedLots, .secretary, .ownLeader] {
        let visit = try await browser.signIn(comer.name)
        let page = try await visit.get(Links.tab(id, .safety).text)
        for place in Compartment.allCases {
          let link = "href=\"\(Self.path(id, place))\""
          #expect(page.says(link) == Self.reads(comer).contains(place), "\(comer) \(place)")
        }
        for word in ["Elias kan ha varit", "klasskamrat", "Lokal hotbild.", "Utsedd"] {
          #expect(!page.says(word), "\(comer) \(word)")
        }
      }
    }
  }

  @Test("R-SHR-09: the leader names a reader with a reason, who reads from then on, until removed")
  func namingReaders() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let samira = try city.author("Samira Noori").principal.text
      let visitor = try await browser.signIn("Samira Noori")
      let eva = try await browser.signIn("Eva Lindmark")
      #expect(try await visitor.get(Self.path(id, .threat)).status == 404)
      let name = Links.act(id, .nameReader, in: .threat).text
      #expect(try await eva.post(name, one: ["principal": samira, "reason": ""]).status == 422)
      let named = try await eva.post(
        name, one: ["principal": samira, "reason": "Utreder boendet.", "place": "suspicions"])
      #expect(named.status == 303, "the opened compartment counts, not what the form says")
      #expect(try await visitor.get(Self.path(id, .threat)).status == 200)
      #expect(try await visitor.get(Self.path(id, .suspicions)).status == 404)
      #expect(try await eva.get(Self.path(id, .threat)).says("Utreder boendet."))
      let remove = Links.act(id, .removeReader, in: .threat).adding("principal", samira).text
      #expect(try await eva.get(remove).says("Utreder boendet."))
      #expect(try await eva.post(remove, one: ["principal": samira, "reason": "Klart."]).status == 303)
      #expect(try await visitor.get(Self.path(id, .threat)).status == 404)
    }
  }

  @Test("R-POL-02, R-POL-03: a threat is assessed in its compartment, and the leader says it has arrived")
  func threat() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let assess = Links.act(id, .assessThreat).text
      let fields = [
        "level": "local", "assessor": "Anders, Polisen", "words": Self.canary, "nextReview": "2026-12-01",
        "consultedWith": "Mira Holmqvist", "on": "2026-11-17",
      ]
      for (field, status) in [
        ("level", 422), ("assessor", 422), ("words", 422), ("nextReview", 422), ("consultedWith", 422),
        ("on", 422),
      ] {
        #expect(
          try await mira.post(assess, one: fields.merging([field: ""]) { $1 }).status == status, "\(field)")
      }
      let done = try await mira.post(assess, one: fields)
      #expect(done.location == Self.path(id, .threat) + "?gjort=assess-threat")
      #expect(try await mira.get(Self.path(id, .threat)).says("Har inte bekräftat än"))
      let eva = try await browser.signIn("Eva Lindmark")
      #expect(try await eva.get("/min-dag").says("Arbetsledaren har inte bekräftat bedömningen"))
      let read = try await eva.post(Links.act(id, .acknowledgeThreat).text, one: ["assessment": "3"])
      #expect(read.status == 303)
      #expect(try await eva.get(Self.path(id, .threat)).says("Läst av Eva Lindmark"))
      let samira = try await browser.signIn("Samira Noori")
      #expect(try await samira.get(assess).status == 404)
      #expect(try await !samira.get(Links.file(id).text).says("Lokal hotbild"))
    }
  }
}

private actor Pagebox {
  var pages: [String: String] = [:]

  func keep(_ key: String, _ page: String) { pages[key] = page }
}
