import Access
import Domain
import HTML

/// Words about consent that several pages share.
struct ConsentWords {
  let scene: FileScene
  let file: CaseFile
  let dates: Dates
  private let isMasked: Bool
  private let isOnPaper: Bool

  /// - Parameter onPaper: a paper can be left lying, so it never names somebody with protected identity.
  init(_ scene: FileScene, _ file: CaseFile, onPaper: Bool = false) {
    self.scene = scene
    self.file = file
    dates = onPaper ? .onPaper : Dates(today: scene.today)
    isOnPaper = onPaper
    isMasked = scene.view.header.isProtected && (onPaper || scene.view.relation == .unitLeader)
  }

  /// The first name, or "personen" where the name is masked.
  var person: String {
    isMasked ? "personen" : firstWord(of: scene.view.header.name)
  }

  /// The whole name on a paper that is signed, the first name on screen.
  var signer: String { isOnPaper && !isMasked ? scene.view.header.name : person }

  /// "Elias", "Karin Sandvik, mamma"; without names where the person is masked.
  func name(_ giver: Giver) -> String {
    switch giver {
    case .person: return signer
    case .guardian(let number):
      guard file.intake.guardians.indices.contains(number) else { return "Vårdnadshavare" }
      let guardian = file.intake.guardians[number]
      if isMasked { return guardian.relation.isBlank ? "vårdnadshavare" : guardian.relation }
      return guardian.relation.isBlank ? guardian.name : "\(guardian.name), \(guardian.relation)"
    }
  }

  /// As in a list of several: "Elias, Karin Sandvik och Peter Sandvik".
  func names(_ givers: [Giver]) -> String {
    listed(givers.map { giver in giver == .person || isMasked ? name(giver) : file.intake.name(of: giver) })
  }

  /// The parties that the consent was asked towards, besides the own unit.
  func parties(of terms: [ConsentTerm]) -> [Party] {
    var parties: [Party] = []
    for term in terms {
      let other = term.from.agency == file.intake.owner ? term.to : term.from
      if !parties.contains(where: { $0.agency == other.agency }) { parties.append(other) }
    }
    return parties
  }

  func partyNames(of terms: [ConsentTerm]) -> String { listed(parties(of: terms).map(\.name)) }

  /// "Vi lämnar plan, närvaro och studier till Polisen", one for each direction.
  func directions(_ terms: [ConsentTerm]) -> [String] {
    terms.map { term in
      term.from.agency == file.intake.owner
        ? "Vi får lämna till \(term.to.name): \(term.categories.listedNames)"
        : "\(term.from.name) får lämna till oss: \(term.categories.listedNames)"
    }
  }

  /// How long, in days, the consent that holds longest towards the agency was given for.
  func longestTerm(_ agency: AgencyID) -> Int? {
    file.consent.inForce(at: scene.now).compactMap(file.consent.consent).flatMap(\.terms)
      .filter { $0.from.agency == agency || $0.to.agency == agency }
      .max { $0.validThrough < $1.validThrough }.map { $0.validFrom.days(until: $0.validThrough) }
  }

  func period(_ terms: [ConsentTerm]) -> String {
    guard let from = terms.map(\.validFrom).min(), let through = terms.map(\.validThrough).max() else {
      return ""
    }
    return dates.period(from, through)
  }

  func method(_ method: ConsentMethod) -> String {
    switch method {
    case .form(let reference): "Blankett: \(reference)"
    case .oral(let note): "Muntligt: \(note)"
    case .onScreen(let note): "På skärm: \(note)"
    }
  }
}

extension CategorySet {
  /// "plan, närvaro och studier och hälsa" would be read wrongly, so the last is set off with a comma too.
  var listedNames: String { categories.map(\.shortName).joined(separator: ", ") }
}

extension Giver {
  /// The person first, then the guardians in the order of the file.
  var place: Int {
    switch self {
    case .person: 0
    case .guardian(let number): number + 1
    }
  }
}

extension Dates {
  /// A paper is read another year too, so every day has its year.
  static let onPaper = Dates(today: Day(number: 0))
}

/// What the answers amount to, and how the page says it.
struct StandingWords {
  let mark: MarkKind
  let words: String
  /// What leads on from here.
  let next: String

  init(_ standing: ConsentState.Standing, _ words: ConsentWords, _ consent: ConsentState.Consent) {
    let replied = { (reply: GiverAnswer.Reply) in
      words.names(
        consent.answers.values.filter { $0.reply == reply }.map(\.giver).sorted { $0.place < $1.place })
    }
    switch standing {
    case .given:
      mark = .done
      self.words = "Alla som behöver säga ja har sagt ja."
      next = ""
    case .refused:
      mark = .takenBack
      self.words = "Svaret är nej. Inget delas."
      next = "Det går bra att fråga igen senare. Säger någon annat, anteckna det nya svaret."
    case .conflicting:
      mark = .reminder
      self.words = "Svaren går isär. Ja: \(replied(.yes)). Nej: \(replied(.no)). Inget delas."
      next = "Prata med var och en för sig om vad oron gäller. Ändrar någon sig, anteckna det nya svaret."
    case .waiting(let givers):
      mark = .remaining
      self.words = "Väntar på svar från \(words.names(givers)). Inget delas än."
      next = "Anteckna svaret när det har kommit."
    case .lapsedAtMajority:
      mark = .reminder
      self.words = "Lämnades före 18-årsdagen och gäller inte längre. Inget delas."
      next = "Nu är det \(words.person) själv som frågas."
    }
  }
}
