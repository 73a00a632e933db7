import Domain
import Testing
import Workflows

@testable import Web

/// Everyone who comes to a file, by how they stand to it. The file is Elias Sandvik's, half way through.
enum Comer: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case namedLots, secondLots, unnamedLots, secretary, ownLeader, otherLots, otherLeader
  case memberPolice, memberSchool, schoolOutside, healthWithoutConsent
  case person, guardian, otherPerson, management, logReviewer, administrator

  static let caseOf = "Elias Sandvik"

  var name: String {
    switch self {
    case .namedLots: "Mira Holmqvist"
    case .secondLots: "Jonas Ekdahl"
    case .unnamedLots: "Karim Daher"
    case .secretary: "Samira Noori"
    case .ownLeader: "Eva Lindmark"
    case .otherLots: "Leila Ahmadi"
    case .otherLeader: "Magnus Rydell"
    case .memberPolice: "Anders Bräck"
    case .memberSchool: "Sofia Nyberg"
    case .schoolOutside: "Per Lundin"
    case .healthWithoutConsent: "Daniel Öberg"
    case .person: "Elias Sandvik"
    case .guardian: "Karin Sandvik"
    case .otherPerson: "Marcus Hedlund"
    case .management: "Gunilla Ask"
    case .logReviewer: "Lars Wik"
    case .administrator: "Åsa Moberg"
    }
  }

  var testDescription: String { rawValue }

  /// The acts whose form this one is shown. Written out here by itself, apart from Access.
  var acts: Set<ActKind> {
    let everything = Set(ActKind.allCases).subtracting([
      .registerReferral, .takeOnReferral, .breakGlass, .confirmCoverage, .askToReport,
    ])
    let leads: Set<ActKind> = [
      .acknowledgeThreat, .nameReader, .removeReader, .judgeEmergency, .recordSupervision,
    ]
    switch self {
    // They start a report of concern and do not follow it.
    case .namedLots, .secondLots: return everything.subtracting(leads).subtracting([.followConcern])
    // Not among the readers of the threat, where the forms of compartments are asked for here.
    case .secretary:
      return everything.subtracting(leads).subtracting([
        .assessThreat, .writeSealedNote, .assessSealedNote, .learnOfThreat, .informPolice, .judgeRemaining,
        .consultBops, .recordBopsAnswer, .keepLocal, .prepareHandover, .receiveHandover,
        .assessPlacementNeed,
      ])
    case .ownLeader: return everything
    case .memberPolice:
      return [
        .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .recordSuitability,
        .confirmCoverage, .writeSealedNote,
      ]
    case .memberSchool:
      return [
        .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .confirmCoverage,
      ]
    case .person, .guardian:
      return [
        .takeBackConsent, .recordGiverAnswer, .giveCopy, .answerInvitation, .reportCommitment, .askQuestion,
        .tellHowItFelt, .answerQuestionnaire, .acknowledgeNotice, .askToReport,
      ]
    case .unnamedLots, .otherLots, .otherLeader, .schoolOutside, .healthWithoutConsent,
      .otherPerson, .management, .logReviewer, .administrator:
      return []
    }
  }

  /// Those who are told that the file does not exist.
  var isOutside: Bool { acts.isEmpty }
}
