/// What exists that could be disclosed, and what has been disclosed to whom on which ground.
public struct SharingState: Sendable, Equatable {
  public private(set) var items: [ItemRef: Item] = [:]
  public private(set) var disclosures: [Disclosure] = []
  public private(set) var notices: [Notice] = []
  public private(set) var requests: [RecordsRequest] = []
  public private(set) var extracts: [Extract] = []
  public private(set) var log = ContactLog()
  /// What has come to each agency, in the order it came, as entries.
  private(set) var spaces: [AgencyID: [Int]] = [:]

  public init() {}

  public struct Notice: Sendable, Equatable {
    public let sequence: Int
    public let at: Instant
    public let by: Author
    public let body: NoticeWritten
    public internal(set) var readBy: [AgencyID: Instant] = [:]
    /// Who has read it on an own page.
    public internal(set) var readByGivers: [Giver: Instant] = [:]
    /// Guardians whom somebody has told of it, in the order it was written; the latest of each counts.
    public internal(set) var toldTo: [Int: GuardianTold] = [:]
    public internal(set) var toldOn: [Int: Day] = [:]

    /// Whether it stands on this own page, where the part is shown.
    public func isFor(_ giver: Giver) -> Bool { body.isFor(giver) }
  }

  /// R-DOC-04: somebody has asked to have records out.
  public struct RecordsRequest: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let body: RecordsRequested
    public internal(set) var answer: RecordsAnswered?
    public internal(set) var answeredOn: Day?
    public internal(set) var answeredBy: String?
  }

  public struct Extract: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let by: Author
    public let body: ExtractMade
  }

  public func items(of sequence: Int) -> [Item] {
    items.values.filter { $0.ref.sequence == sequence }.sorted { $0.ref.part < $1.ref.part }
  }

  public func disclosures(to agency: AgencyID) -> [Disclosure] {
    disclosures.filter { $0.to.agency == agency }
  }

  /// To whom anything of an entry has been given, the first time for each party, in that order (R-DOC-07).
  public func receivers(of sequence: Int) -> [Disclosure] {
    var seen: Set<AgencyID> = []
    return disclosures.filter { $0.item.sequence == sequence && seen.insert($0.to.agency).inserted }
  }

  mutating func know(_ item: Item, from entry: Entry) {
    items[item.ref] = item
    reach(item.owner, entry.sequence)
  }

  private mutating func reach(_ agency: AgencyID, _ sequence: Int) {
    if spaces[agency]?.contains(sequence) != true { spaces[agency, default: []].append(sequence) }
  }

  mutating func apply(_ entry: SharingEntry, of whole: Entry) {
    switch entry {
    case .disclosed(let disclosed):
      disclosures.append(
        contentsOf: disclosed.items.map {
          Disclosure(
            item: $0, to: disclosed.to, ground: disclosed.ground, at: whole.recordedAt,
            on: whole.happened, decidedBy: whole.author.name, sequence: whole.sequence,
            purpose: disclosed.purpose ?? .coordination, checked: disclosed.checked ?? [],
            channel: disclosed.channel.map { DisclosureChannel(rawValue: $0) } ?? .system,
            reservation: disclosed.reservation)
        })
      for item in disclosed.items { reach(disclosed.to.agency, item.sequence) }
    case .noticeWritten(let body):
      notices.append(
        Notice(sequence: whole.sequence, at: whole.recordedAt, by: whole.author, body: body))
    case .noticeRead(let read):
      if let index = notices.firstIndex(where: { $0.sequence == read.notice }) {
        if let giver = read.giver {
          notices[index].readByGivers[giver] = notices[index].readByGivers[giver] ?? whole.recordedAt
        } else {
          notices[index].readBy[whole.author.agency] =
            notices[index].readBy[whole.author.agency] ?? whole.recordedAt
        }
      }
    case .guardianTold(let body):
      if let index = notices.firstIndex(where: { $0.sequence == body.notice }) {
        notices[index].toldTo[body.guardian] = body
        notices[index].toldOn[body.guardian] = whole.happened
      }
    case .recordsRequested(let body):
      requests.append(RecordsRequest(sequence: whole.sequence, on: whole.happened, body: body))
    case .recordsAnswered(let body):
      if let index = requests.firstIndex(where: { $0.sequence == body.request }) {
        requests[index].answer = body
        requests[index].answeredOn = whole.happened
        requests[index].answeredBy = whole.author.name
      }
    case .extractMade(let body):
      extracts.append(Extract(sequence: whole.sequence, on: whole.happened, by: whole.author, body: body))
    case .contactRecorded(let body): log.apply(body, of: whole)
    }
  }
}

/// One thing in the file that has a category and an agency it belongs to. `part` 0 is the whole entry;
/// a plan has its goals as parts 1, 2, ….
public struct Item: Sendable, Hashable {
  public let ref: ItemRef
  public let owner: AgencyID
  public let category: InformationCategory
}

public struct ItemRef: Sendable, Hashable, Codable {
  public let sequence: Int
  public let part: Int

  public init(sequence: Int, part: Int) {
    self.sequence = sequence
    self.part = part
  }
}

/// One item given to one party on one ground, decided by someone.
public struct Disclosure: Sendable, Hashable {
  public let item: ItemRef
  public let to: Party
  public let ground: Ground
  public let at: Instant
  public let on: Day
  public let decidedBy: String
  public let sequence: Int
  /// What the consent has to be for; a ground in law carries its own.
  public let purpose: Purpose
  /// The points of the ground's checklist that were ticked, by code.
  public let checked: [String]
  /// Nil when it was written in words that are no longer used.
  public let channel: DisclosureChannel?
  /// How the receiver may use it, when something was reserved.
  public let reservation: String?
}

/// A consent in the file, or a dated secrecy-breaking rule with its weighing (R-SHR-06).
public enum Ground: Sendable, Hashable, Codable {
  case consent
  case law(LegalBasis, weighing: String)
}

public enum SharingEntry: Sendable, Equatable, Codable {
  case disclosed(Disclosed)
  case noticeWritten(NoticeWritten)
  case noticeRead(NoticeRead)
  case recordsRequested(RecordsRequested)
  case recordsAnswered(RecordsAnswered)
  case extractMade(ExtractMade)
  case contactRecorded(ContactRecorded)
  case guardianTold(GuardianTold)
}

public struct Disclosed: Sendable, Equatable, Codable {
  public let items: [ItemRef]
  public let to: Party
  public let ground: Ground
  /// Nil for coordination, as in older entries.
  public let purpose: Purpose?
  /// The points of the ground's checklist that were ticked, by code.
  public let checked: [String]?
  /// How it was handed over when not in the system, such as by telephone.
  public let channel: String?
  /// How an individual may use it.
  public let reservation: String?

  public init(
    items: [ItemRef], to: Party, ground: Ground, purpose: Purpose? = nil, checked: [String]? = nil,
    channel: String? = nil, reservation: String? = nil
  ) {
    self.items = items
    self.to = to
    self.ground = ground
    self.purpose = purpose
    self.checked = checked
    self.channel = channel
    self.reservation = reservation
  }
}

/// A short message between meetings.
public struct NoticeWritten: Sendable, Equatable, Codable {
  public let text: String
  public let category: InformationCategory
  /// Code of the template that it was written from; nil for own words.
  public let template: String?
  /// When everyone who has got it is to have acknowledged it; nil for no limit.
  public let answerBy: Instant?
  /// The notice that it answers.
  public let answers: Int?
  /// Guardians who are told (R-SHR-03); nil when nobody was asked.
  public let guardians: [Int]?
  /// Those of them who had no own page to read it on, and whom the lots tells; nil for none.
  public let byLots: [Int]?
  /// That the person is told on the own page; nil for no.
  public let person: Bool?

  public init(
    text: String, category: InformationCategory, template: String? = nil, answerBy: Instant? = nil,
    answers: Int? = nil, guardians: [Int]? = nil, byLots: [Int]? = nil, person: Bool? = nil
  ) {
    self.text = text
    self.category = category
    self.template = template
    self.answerBy = answerBy
    self.answers = answers
    self.guardians = guardians
    self.byLots = byLots
    self.person = person
  }

  func isFor(_ giver: Giver) -> Bool {
    switch giver {
    case .person: person ?? false
    case .guardian(let number): guardians?.contains(number) ?? false
    }
  }
}

public struct NoticeRead: Sendable, Equatable, Codable {
  public let notice: Int
  /// Who read it on an own page; nil for an agency.
  public let giver: Giver?

  public init(notice: Int, giver: Giver? = nil) {
    self.notice = notice
    self.giver = giver
  }
}

public enum SharingRules {
  public static let withinConsent = Rule(
    "R-SHR-01", .must, .sharing,
    "Uppgifter delas bara så långt samtycket räcker, och varje delning har en grund.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let guardiansTold = Rule(
    "R-SHR-03", .should, .sharing,
    "Vårdnadshavare till den som inte är myndig får veta det som gäller vardagen.",
    source: "Socialstyrelsen, Samverkansforumet bidrar med intensivt informationsutbyte")
  public static let endsAtOnce = Rule(
    "R-SHR-04", .must, .sharing,
    "När samtycket dras tillbaka eller ärendet avslutas upphör andras tillgång i samma stund.",
    source: "Riktlinjer för SIG vuxna, Samtycke och Avsluta")
  public static let otherGround = Rule(
    "R-SHR-06", .must, .sharing,
    "Utan samtycke får något lämnas ut bara med stöd av en bestämmelse som bryter sekretessen, med skäl.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let onlyWhatWasAgreed = Rule(
    "R-SHR-08", .must, .sharing,
    "Närstående och föreningar står utanför sekretessen och får bara det som personen har sagt ja till.",
    source: "Riktlinjer för SIG vuxna, Samtycke till att bryta sekretessen")
  public static let assessedFirst = Rule(
    "R-SHR-09", .must, .sharing,
    "Misstankar som inte är delgivna visas inte för personen eller vårdnadshavare utan bedömning.",
    source: "Riktlinjer för SIG vuxna, Dokumentation")
  public static let reviewedBeforeRelease = Rule(
    "R-DOC-04", .must, .sharing,
    "När handlingar begärs ut prövas sekretessen, och det antecknas vad som lämnades, till vem och av vem.",
    source: "Riktlinjer för SIG vuxna, Dokumentation")

  public static let all = [
    withinConsent, guardiansTold, endsAtOnce, otherGround, onlyWhatWasAgreed, assessedFirst,
    reviewedBeforeRelease,
  ]
}
