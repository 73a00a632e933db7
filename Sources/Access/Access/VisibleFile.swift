import Domain

/// What one viewer may see of one file at one moment. Made only by `Access.view`, and all that a page is given.
public struct VisibleFile: Sendable {
  public let id: CaseID
  public let version: Int
  public let viewer: Author
  public let relation: Relation
  public let at: Instant
  /// The unit that leads the case.
  public let owner: AgencyID?
  public let header: VisibleHeader
  public let content: Content
  private let numbers: OwnNumbers?

  init(
    id: CaseID, version: Int, viewer: Author, relation: Relation, at: Instant, owner: AgencyID?,
    header: VisibleHeader, content: Content, numbers: OwnNumbers?
  ) {
    self.id = id
    self.version = version
    self.viewer = viewer
    self.relation = relation
    self.at = at
    self.owner = owner
    self.header = header
    self.content = content
    self.numbers = numbers
  }

  /// What a form carries back to find two who write in the same part; nil outside the unit, where a
  /// running number of the file would tell how much is written that the viewer does not see.
  public var basedOn: Int? { numbers == nil ? version : nil }

  /// The entry that the viewer's page showed under a number; nil when it showed none such.
  public func entry(numbered number: Int) -> Int? {
    guard let numbers else { return number }
    return numbers.entry(number)
  }

  /// The same for a consent that the page spoke of.
  public func consent(numbered number: Int) -> Int? {
    guard let numbers else { return number }
    return numbers.consent(number)
  }

  public enum Content: Sendable {
    /// Case workers and the leader of the owning unit: the whole file.
    case staff(VisibleWhole)
    /// The receiving unit, before the referral is taken on.
    case arrived(VisibleReferral)
    /// Another agency: what has been disclosed to it, and what is its own.
    case disclosed(VisibleDisclosed)
    /// The person or a guardian.
    case own(VisibleOwn)
  }

  public var today: Day { SwedishTime.day(at) }

  public func allows(_ act: ActKind) -> Bool {
    guard relation.allows(act, as: viewer) else { return false }
    guard case .own(let own) = content else { return true }
    return Access.ownActs[act]?.isOpen(own.parts) ?? false
  }
}

/// Who it is about, as far as the viewer may know.
public struct VisibleHeader: Sendable {
  public let name: String
  /// True when the person has protected identity: no address, place, calendar or print without a reason.
  public let isProtected: Bool
  public let age: Int
  public let programme: String
  public let stage: Stage
  public let stageHistory: [VisibleStage]
  public let lotsar: [String]
  public let isClosed: Bool
  /// The latest judgement of threat, for those who read that compartment.
  public let threat: VisibleThreatSign?

  public struct VisibleStage: Sendable {
    public let stage: Stage
    public let began: Day
  }
}

/// That there is a threat, and when it is to be judged anew; never its words.
public struct VisibleThreatSign: Sendable, Hashable {
  public let level: ThreatLevel
  /// When it was judged.
  public let on: Day
  public let nextReview: Day
}

/// The whole file, for those who work in it, with at most the one compartment that they have opened.
public struct VisibleWhole: Sendable {
  /// Behind one reference: a page hands its view on many times, and a file is many values.
  private let held: Held
  public var file: CaseFile { _read { yield held.file } }
  public let consentLines: [VisibleConsentLine]
  /// The compartment that this look is into; nil for the person's file itself.
  public let opened: Compartment?
  /// Those the viewer may open, whether or not they hold anything.
  public let readable: Set<Compartment>

  init(
    file: CaseFile, consentLines: [VisibleConsentLine], opened: Compartment?,
    readable: Set<Compartment>
  ) {
    held = Held(file)
    self.consentLines = consentLines
    self.opened = opened
    self.readable = readable
  }

  private final class Held: Sendable {
    let file: CaseFile

    init(_ file: CaseFile) {
      self.file = file
    }
  }
}

/// Enough to take a referral on, and no more.
public struct VisibleReferral: Sendable {
  public let wayIn: String
  public let from: String
  public let received: Day
  public let why: String
  public let belonging: Belonging
}

extension Access {
  /// The viewer's view of the file at `now`, or why there is none.
  /// - Parameter compartment: the one that is opened, when the look is into one.
  public static func view(
    _ file: CaseFile, for viewer: Author, at now: Instant, into compartment: Compartment? = nil
  ) -> Result<VisibleFile, Denial> {
    guard file.version > 0 else { return .failure(.unknownFile) }
    let viewer = file.seated(viewer, at: now)
    return relation(of: viewer, to: file, at: now).flatMap { relation in
      let readable = Set(
        Compartment.allCases.filter { reads($0, of: file, viewer, relation) })
      if let compartment, !readable.contains(compartment) { return .failure(.notReader) }
      let place = Sight(relation: relation, readable: readable, opened: compartment, now: now)
      return .success(
        VisibleFile(
          id: file.id, version: file.version, viewer: viewer, relation: relation, at: now,
          owner: file.intake.owner, header: header(file, place), content: content(file, place),
          numbers: OwnNumbers(relation, in: file)))
    }
  }

  /// From where the file is seen.
  private struct Sight {
    let relation: Relation
    let readable: Set<Compartment>
    let opened: Compartment?
    let now: Instant

    /// Nobody who works reads what the giver of an answer has kept (R-FUP-07), and an emergency is no reason to
    /// learn where somebody who hides can be found (B4-21); nor does another unit have to in order to decide.
    func whole(_ file: CaseFile) -> CaseFile {
      let file = file.withoutKeptAnswers
      guard (file.intake.person?.protection ?? .none) != .none else { return file }
      return switch relation {
      case .decidingUnit, .emergency: file.withoutPlaces
      case .caseWorker, .standIn, .unitLeader, .receivingUnit, .member, .own: file
      }
    }
  }

  /// The ground that a view rests on, for its access record.
  public static func ground(of view: VisibleFile) -> AccessGround { view.relation.ground }

  private static func content(_ file: CaseFile, _ sight: Sight) -> VisibleFile.Content {
    let now = sight.now
    return switch sight.relation {
    case .caseWorker, .standIn, .unitLeader, .decidingUnit, .emergency:
      .staff(
        VisibleWhole(
          file: sight.whole(file).keeping(sight.opened.map { [$0] } ?? []),
          consentLines: consentLines(file, now), opened: sight.opened, readable: sight.readable))
    case .receivingUnit: .arrived(referral(file))
    case .member(let agency, _): .disclosed(disclosed(file, to: agency, now))
    case .own(let giver): .own(own(file, giver, now))
    }
  }

  private static func header(
    _ file: CaseFile, _ sight: Sight
  ) -> VisibleHeader {
    let (relation, now) = (sight.relation, sight.now)
    let person = file.intake.person
    let protected = (person?.protection ?? .none) != .none
    let name =
      switch relation {
      case .caseWorker, .standIn, .unitLeader, .decidingUnit, .own, .emergency: person?.name ?? ""
      case .receivingUnit, .member: protected ? "Skyddad identitet" : person?.name ?? ""
      }
    let inside =
      switch relation {
      case .caseWorker, .standIn, .unitLeader, .decidingUnit, .own, .emergency: true
      case .receivingUnit, .member: false
      }
    return VisibleHeader(
      name: name, isProtected: protected,
      age: person?.born.age(on: SwedishTime.day(now)) ?? 0, programme: file.intake.programme,
      stage: file.stage,
      stageHistory: inside
        ? file.stageHistory.map { VisibleHeader.VisibleStage(stage: $0.stage, began: $0.began) }
        : [],
      lotsar: [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] },
      isClosed: file.closing.closed != nil,
      threat: sight.readable.contains(.threat)
        ? file.safety.latest.map {
          VisibleThreatSign(level: $0.body.level, on: $0.on, nextReview: $0.body.nextReview)
        } : nil)
  }

  private static func referral(_ file: CaseFile) -> VisibleReferral {
    let referral = file.intake.referral
    return VisibleReferral(
      wayIn: referral?.wayIn ?? "", from: referral?.from ?? "",
      received: referral?.received ?? SwedishTime.day(file.entries[0].recordedAt),
      why: referral?.why ?? "", belonging: file.intake.belonging ?? .clear)
  }
}
