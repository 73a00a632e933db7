import Domain
import Pages
import Testing

@testable import Web

/// Who gets what from every address: made from the list of acts, the list of parts and the list of comers.
@Suite struct AccessTableTests {
  @Test(
    "Each act's form is shown to those who may do it, and does not exist for others",
    arguments: Comer.allCases)
  func forms(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      for act in ActKind.allCases where act != .registerReferral {
        let answer = try await visit.get(Addresses.act(act, id))
        #expect(answer.status == (comer.acts.contains(act) ? 200 : 404), "\(comer) \(act.rawValue)")
      }
    }
  }

  @Test(
    "An act that is not one's own cannot be sent either, whatever is in the form", arguments: Comer.allCases)
  func sending(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let version = try await city.version(id)
      for act in Set(ActKind.allCases).subtracting(comer.acts) where act != .registerReferral {
        for form in [[:], ["text": "t", "reason": "r", "happened": "2026-11-18", "nature": "fact"]] {
          let answer = try await visit.post(Addresses.act(act, id), one: form)
          #expect(answer.status == 404, "\(comer) \(act.rawValue)")
        }
      }
      #expect(try await city.version(id) == version)
    }
  }

  @Test("R-SHR-01: each part of the file is there for those who may see it", arguments: Comer.allCases)
  func parts(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      for tab in FileTab.allCases {
        let answer = try await visit.get(Links.tab(id, tab).text)
        let sees = comer.tabs.contains(tab)
        // An own page that is asked for as a file is shown the way home instead.
        let expected = sees ? [200] : comer.hasOwnPage ? [303, 404] : [404]
        #expect(expected.contains(answer.status), "\(comer) \(tab) \(answer.status)")
        if answer.status == 303 { #expect(answer.location?.utf8Contains("/min-sida") == true) }
      }
    }
  }

  @Test("Lists and own pages are for those who have them", arguments: Comer.allCases)
  func lists(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn(comer.name)
      for path in Addresses.lists + Addresses.own {
        let answer = try await visit.get(path)
        #expect(answer.status == (comer.lists.contains(path) ? 200 : 404), "\(comer) \(path)")
      }
    }
  }

  @Test("Everyone who signs in comes to a page that is there", arguments: Comer.allCases)
  func home(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn(comer.name)
      let home = try #require(try await visit.get("/").location)
      #expect(try await visit.get(home).status == 200, "\(comer) \(home)")
    }
  }

  @Test("The way back from an error leads to a page that is there", arguments: Comer.allCases)
  func wayBack(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn(comer.name)
      for path in ["/finns-inte", Links.file(CaseID(7)).text] {
        let answer = try await visit.get(path)
        #expect(answer.says("href=\"/\""), "\(comer) \(path)")
        #expect(!answer.says("href=\"/logga-in\""), "\(comer) \(path)")
      }
    }
  }

  @Test("R-SHR-01: the receiving unit sees the referral and no more until it has taken it on")
  func receiving() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Hassan Karimi")
      for (name, sees) in [
        ("Mira Holmqvist", true), ("Samira Noori", true), ("Eva Lindmark", true),
        ("Leila Ahmadi", false), ("Anders Bräck", false), ("Magnus Rydell", false),
      ] {
        let visit = try await browser.signIn(name)
        #expect(try await visit.get(Links.file(id).text).status == (sees ? 200 : 404), "\(name)")
      }
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.get(Links.tab(id, .journal).text).status == 404)
      #expect(try await mira.get(Addresses.act(.takeOnReferral, id)).status == 200)
      #expect(try await mira.get(Addresses.act(.writeNote, id)).status == 404)
    }
  }
}

extension Comer {
  var tabs: Set<FileTab> {
    switch self {
    case .namedLots, .secondLots, .secretary, .ownLeader: Set(FileTab.allCases)
    case .memberPolice, .memberSchool: [.overview, .plan, .meetings, .feed, .looks]
    case .unnamedLots, .otherLots, .otherLeader, .schoolOutside, .healthWithoutConsent, .person,
      .guardian, .otherPerson, .management, .logReviewer, .administrator:
      []
    }
  }

  /// In this file.
  var hasOwnPage: Bool { self == .person || self == .guardian }

  var lists: Set<String> {
    switch self {
    case .namedLots, .secondLots, .unnamedLots, .secretary, .otherLots, .memberPolice,
      .memberSchool, .schoolOutside, .healthWithoutConsent:
      ["/min-dag", "/arenden", "/ny-aktualisering", "/regler", "/mina-installningar"]
    case .ownLeader, .otherLeader:
      ["/min-dag", "/arenden", "/ny-aktualisering", "/regler", "/statistik", "/mina-installningar"]
    case .person, .guardian, .otherPerson: Set(Addresses.own + ["/regler"])
    case .management: ["/min-dag", "/statistik", "/regler", "/mina-installningar"]
    case .administrator: ["/min-dag", "/regler", "/mina-installningar"]
    case .logReviewer: ["/regler", "/mina-installningar"]
    }
  }
}
