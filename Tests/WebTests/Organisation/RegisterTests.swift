import Domain
import Journal
import Pages
import Testing

@testable import Web

/// The organisation's own data as whole requests: refusals first.
@Suite struct RegisterTests {
  static let forms = RegisterActKind.allCases.map { Links.register($0).text }
  static let pages = RegisterPage.allCases.map { Links.register($0).text } + ["/organisation"]
  static let outreach = [
    "on": "2026-11-16", "activity": "Besök", "place": "Häktet", "audience": "Unga män", "reached": "6",
  ]

  @Test("Signed out, one comes to the way in, and nothing is done")
  func signedOut() async throws {
    try await Browser.open { browser in
      for path in Self.pages + Self.forms {
        let answer = try await browser.get(path)
        #expect(answer.location == "/logga-in", "\(path)")
      }
      for path in Self.forms {
        let answer = try await browser.send(.post, path, body: [])
        #expect(answer.status == 401, "\(path)")
      }
    }
  }

  @Test("A page or a form that is not one's own does not exist", arguments: Comer.allCases)
  func comers(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let visit = try await browser.signIn(comer.name)
      let never = try await visit.get("/finns-inte")
      for page in RegisterPage.allCases {
        let answer = try await visit.get(Links.register(page).text)
        #expect(answer.status == (comer.registerPages.contains(page) ? 200 : 404), "\(comer) \(page)")
        if answer.status == 404 { #expect(answer.bytes == never.bytes, "\(comer) \(page)") }
      }
      let hub = try await visit.get("/organisation")
      #expect(hub.status == (comer.registerPages.isEmpty ? 404 : 200), "\(comer)")
      for act in RegisterActKind.allCases {
        let path = Links.register(act).text
        let isOwn = comer.registerActs.contains(act)
        #expect(try await visit.get(path).status == (isOwn ? 200 : 404), "\(comer) \(act)")
        if !isOwn {
          #expect(try await visit.post(path, one: Self.outreach).status == 404, "\(comer) \(act)")
        }
      }
      #expect(try await browser.city.count("register") == before)
    }
  }

  @Test("A form from elsewhere does nothing")
  func forged() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Links.register(.logOutreach).text
      let fields = Self.outreach.mapValues { [$0] }
      for headers in Foreign.headers {
        #expect(try await mira.post(path, fields, headers: headers).status == 403)
      }
      #expect(try await mira.post(path, fields.merging(["csrf": ["x"]]) { _, new in new }).status == 403)
      #expect(try await browser.city.count("register") == before)
    }
  }

  @Test("R-INT-03: outreach is written once, shown to the unit and the management, and leaves its trace")
  func outreach() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Links.register(.logOutreach).text
      let sent = Self.outreach.merging(["key": "en"]) { _, new in new }
      for _ in 0..<2 {
        let answer = try await mira.post(path, one: sent)
        #expect(answer.location == "/organisation/uppsokande?gjort=log-outreach", "\(answer)")
      }
      #expect(try await browser.city.count("register") == before + 1)
      for name in ["Mira Holmqvist", "Eva Lindmark", "Gunilla Ask"] {
        let visit = try await browser.signIn(name)
        #expect(try await visit.get("/organisation/uppsokande").says("Unga män"), "\(name)")
      }
      let leila = try await browser.signIn("Leila Ahmadi")
      let others = try await leila.get("/organisation/uppsokande")
      #expect(!others.says("Unga män"))
    }
  }

  @Test("R-INT-03: a personal number is refused at its field, and what was typed stands there")
  func personalNumber() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let mira = try await browser.signIn("Mira Holmqvist")
      let sent = Self.outreach.merging(["notes": "Talade med 191212121212"]) { _, new in new }
      let answer = try await mira.post(Links.register(.logOutreach).text, one: sent)
      #expect(answer.status == 422)
      #expect(answer.says("Det ser ut som ett personnummer."))
      #expect(answer.says("Talade med 191212121212</textarea>"))
      #expect(try await browser.city.count("register") == before)
    }
  }
}

extension Comer {
  private static let unitPages: Set<RegisterPage> = [
    .competence, .incidents, .deviations, .outreach, .agreements, .documents, .sheets, .forums, .profile,
  ]
  private static let workerActs: Set<RegisterActKind> = [
    .logOutreach, .logActivity, .reportIncident, .reportDeviation,
  ]

  /// Written out here by itself, apart from Access.
  var registerPages: Set<RegisterPage> {
    switch self {
    case .namedLots, .secondLots, .unnamedLots, .secretary, .otherLots:
      Self.unitPages.union([.selfAssessment])
    case .ownLeader, .otherLeader:
      Self.unitPages.union([.caseload, .selfAssessment, .programmes, .legalBases])
    case .management: Self.unitPages.union([.selfAssessment, .programmes, .legalBases])
    case .administrator: [.programmes, .legalBases, .agencies, .assignments]
    case .memberPolice, .memberSchool, .schoolOutside, .healthWithoutConsent: [.deviations]
    case .person, .guardian,
      .otherPerson, .logReviewer:
      []
    }
  }

  var registerActs: Set<RegisterActKind> {
    switch self {
    case .namedLots, .secondLots, .unnamedLots, .secretary, .otherLots: Self.workerActs
    case .ownLeader, .otherLeader:
      Self.workerActs.union([
        .keepAgreement, .keepDocument, .keepForum, .keepForumMember, .writeReport, .recordCompetence,
        .recordTraining, .followUpIncident, .keepProfile, .proposeProgramme, .withdrawProposal,
        .analyseDeviation, .liftDeviation, .decideDeviation, .finishDeviation,
      ])
    case .management: [.writeSteeringWord, .approveProposal, .decideDeviation, .keepTemplate]
    case .administrator:
      [
        .confirmLegalBasis, .proposeLegalBasis, .proposeProgramme, .approveProposal, .withdrawProposal,
        .keepAgency, .mergeAgency, .giveAssignment, .changeAssignment,
      ]
    case .memberPolice, .memberSchool, .schoolOutside, .healthWithoutConsent: [.reportDeviation]
    case .person, .guardian,
      .otherPerson, .logReviewer:
      []
    }
  }
}
