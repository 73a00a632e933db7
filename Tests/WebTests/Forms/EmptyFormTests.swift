import Domain
import Foundation
import Testing

@testable import Web

/// Each form of each act, sent as it is shown with nothing filled in.
@Suite struct EmptyFormTests {
  /// To send these is the whole act: they hold nothing to fill in, and are done or told a rule.
  static let oneButton: Set<ActKind> = [
    .sharePlan, .acknowledgeNotice, .acknowledgeThreat, .confirmMeeting, .endMembership,
    .approveMeetingNotes,
    .endOwnCode, .talkOverShortcoming,
  ]

  static let acts = Comer.ownLeader.acts.sorted { $0.rawValue < $1.rawValue }

  /// Everybody in the city who has a log-in of their own has their pages already, and no plan there waits for
  /// somebody's approval.
  static let withForm = acts.filter { $0 != .openOwnPage && $0 != .approvePlan }

  @Test(
    "An empty form is told what is missing, on top and at each field, and nothing is written",
    arguments: withForm)
  func empty(_ act: ActKind) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let (file, visit, page) = try await example(act, browser)
      let path = Addresses.act(act, file.id)
      let version = try await city.version(file.id)
      let answer = try await visit.post(path, page.hiddenFields)
      if Self.oneButton.contains(act) {
        #expect([303, 422].contains(answer.status))
        #expect(answer.status == 303 || answer.says("-regel. ") || !answer.problemFields.isEmpty)
        return
      }
      #expect(answer.status == 422)
      #expect(!answer.problemFields.isEmpty || answer.says("Ska-regel. "), "nothing on top")
      for field in answer.problemFields {
        #expect(answer.says("id=\"f-\(field)\""), "no place for the problem of \(field)")
      }
      #expect(try await city.version(file.id) == version)
    }
  }

  /// The first file of the city in which there is something to do it about, and so a form.
  private func example(
    _ act: ActKind, _ browser: Browser
  ) async throws -> (CaseFile, Visit, Answer) {
    if act == .answerRecordsRequest { try await waitingRequest(browser.city) }
    let others = browser.city.everyFile.filter { $0.group.roleNames[.firstLots] != nil }
    let waiting = others.filter { !$0.consent.unassessedTakeBacks.isEmpty }
    let first =
      switch act {
      case .assessContinuation: waiting
      case .talkOverShortcoming: [try await saidOnOwnPage(browser.city)]
      default: [try browser.city.file(Comer.caseOf)]
      }
    for file in first + others {
      let visit = try await browser.signIn(act.exampleWorker(file))
      let page = try await visit.get(Addresses.act(act, file.id) + act.exampleQuery(file))
      #expect(page.status == 200)
      if page.hidden("key") != nil { return (file, visit, page) }
    }
    throw NoExample(act: act)
  }

  /// Nobody in the city has asked for records: somebody does.
  private func waitingRequest(_ city: City) async throws {
    let request = RecordsRequested(
      by: "Karin Sandvik", capacity: "vårdnadshavare", wants: "Utredningen", received: Day("2026-11-17")!)
    _ = try await city.desk.perform(
      RegisterRecordsRequest(request), on: city.id(Comer.caseOf), by: city.author(Comer.namedLots.name))
  }

  /// Nobody in the city has said on an own page that something does not work: somebody does.
  private func saidOnOwnPage(_ city: City) async throws -> CaseFile {
    let id = try city.id(Comer.caseOf)
    _ = try await city.desk.perform(
      AskToReport(by: .person, words: "Ingen svarar."), on: id, by: city.author("Elias Sandvik"))
    return try await city.reload(id)
  }

  private struct NoExample: Error {
    let act: ActKind
  }

  @Test("A form that is asked for without saying about what still has a page", arguments: acts)
  func aboutNothing(_ act: ActKind) async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(Comer.caseOf)
      let visit = try await browser.signIn(act.exampleWorker(file))
      for query in [
        "", "?meeting=999999&commitment=x&party=x&area=&consent=-1&goal=99&notice=a&occasion=&role=",
      ] {
        let path = Addresses.act(act, file.id)
        let more = path.utf8Contains("?") ? query.replacing("?", with: "&") : query
        #expect(try await visit.get(path + more).status == 200)
        let answer = try await visit.post(path)
        #expect([422, 303].contains(answer.status))
        #expect(answer.status != 303 || Self.oneButton.contains(act))
      }
    }
  }
}

extension ActKind {
  func exampleWorker(_ file: CaseFile) -> String {
    if [.acknowledgeThreat, .nameReader, .removeReader, .judgeEmergency, .followConcern, .recordSupervision]
      .contains(self)
    {
      return (file.intake.ownerParty?.name == "Ekhamn Öst" ? Comer.otherLeader : .ownLeader).name
    }
    return file.group.roleNames[.firstLots] ?? Comer.namedLots.name
  }

  private static func guardianQuery(_ file: CaseFile) -> String {
    let notice = file.sharing.notices.last { $0.body.guardians?.isEmpty == false }
    return "?notice=\(notice?.sequence ?? 0)&guardian=\(notice?.body.guardians?.first ?? 0)"
  }

  /// What the links of the file's pages say that the act is about.
  func exampleQuery(_ file: CaseFile) -> String {
    let party = file.group.currentMembers.first?.party.agency.text ?? ""
    let consent = file.consent.consents.last?.sequence ?? 0
    return switch self {
    case .recordLifeArea: "?area=home"
    case .recordAssessment: "?instrument=irk"
    case .giveConsent, .takeBackConsent: "?party=\(party)"
    case .endMembership: "?agency=\(party)"
    case .addMember: "?agency=\(file.askedParties.first { !file.group.isMember($0) }?.text ?? "")"
    case .recordGiverAnswer, .giveCopy: "?consent=\(consent)"
    case .assessContinuation:
      "?takenBack=\(file.consent.unassessedTakeBacks.first?.sequence ?? 0)"
    case .changeMeeting, .analyseMeetingRisk, .confirmMeeting, .answerInvitation, .holdMeeting,
      .cancelMeeting,
      .prepareMeeting,
      .startMeeting, .markAttendance, .crossOffPoint, .writeMeetingLine, .endMeeting, .breakOffMeeting:
      "?meeting=\(file.meetings.ahead.first?.number ?? 0)"
    case .reportCommitment: "?commitment=\(file.meetings.commitments.first(where: \.isOpen)?.number ?? 0)"
    case .tellGuardian: Self.guardianQuery(file)
    case .talkOverShortcoming: "?told=\(file.followUp.openShortcomings.first?.sequence ?? 0)"
    case .acknowledgeNotice: "?notice=\(file.sharing.notices.last?.sequence ?? 0)"
    case .acknowledgeThreat: "?assessment=\(file.safety.latest?.sequence ?? 0)"
    case .assessPlacement, .endPlacement:
      "?placement=\(file.interventions.placements.current.first?.sequence ?? 0)"
    case .setGuardianAside: "?guardian=0"
    case .restoreGuardian: "?guardian=\(file.consent.setAside.keys.first ?? 0)"
    case .rateGoal, .addActivity: "?goal=1"
    case .moveIntervention: "?row=\(file.interventions.all.last?.sequence ?? 0)"
    case .settleNeed: "?area=\(file.unmetNeeds.first?.area.rawValue ?? "")"
    case .linkChildSupport: "?row=\(file.investigation.around.near.first?.sequence ?? 0)"
    case .linkRelative: "?row=\(file.investigation.around.relatives.first?.sequence ?? 0)"
    case .followConcern: "?row=1"
    case .recordMeasures: "?occasion=exit"
    case .answerQuestionnaire: "?giver=guardian-0&questionnaire=parents"
    case .giveActorSheet: "?agency=\(party)"
    case .chooseOwnPageParts, .giveOwnCode: "?giver=person"
    case .giveCaseRole, .handOverLots: "?role=secondLots"
    default: ""
    }
  }
}

extension CaseFile {
  /// Parties that consent was asked towards, in that order.
  var askedParties: [AgencyID] {
    consent.consents.flatMap(\.terms).map(\.to.agency).filter { $0 != intake.owner }
  }
}

extension Answer {
  /// The fields that the summary on top leads to.
  var problemFields: [String] {
    guard let summary = text.between("id=\"fel\"", "</section>") else { return [] }
    return summary.components(separatedBy: "href=\"#f-").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }
}
