import Access
import Domain
import TestSupport
import Workflows

/// One file going through random acts over the desk, with the model beside it.
struct History {
  let world: TestWorld
  let id: CaseID
  private(set) var model: SharedWorldModel
  private var written = 0
  /// The entry numbers of consents and notices, in the model's order.
  private var consents: [Int] = []
  private var notices: [Int] = []

  private let lots: Author
  private let leader: Author
  private let parties: [Author]
  private let own: [Giver: Author]

  init(_ world: TestWorld, number: Int, _ random: inout Randomness) async throws {
    self.world = world
    lots = try world.author("Mira Holmqvist")
    leader = try world.author("Eva Lindmark")
    parties = try ["Anders Bräck", "Sofia Nyberg", "Rasmus Hägg"].map(world.author)
    own = [
      .person: try world.author("Elias Sandvik"), .guardian(0): try world.author("Karin Sandvik"),
      .guardian(1): try world.author("Peter Sandvik"),
    ]
    // Near a birthday that counts, on either side of it.
    let born = world.time.today.adding(years: -random.pick([15, 18])).adding(days: random.number(-5...40))
    let owner = lots.agency
    model = SharedWorldModel(owner: owner, born: born)
    let referral = RegisterReferral(
      owner: owner, programme: "sig-unga",
      person: Person(name: "Prov \(number)", number: nil, born: born, sex: .male),
      guardians: ["Ena", "Andra"].map { GuardianPerson(name: "\($0) Prov", relation: "förälder") },
      referral: Referral(
        wayIn: "application", from: "Familjen", received: world.time.today, why: "Ber om stöd.",
        expectedRelease: nil), programmeReason: "Går i skolan.")
    do {
      id = try await world.desk.register(referral, by: lots).caseID
    } catch {
      guard let reasons = error.reasons else { throw error }
      id = try await world.desk.register(referral, by: lots, explanations: reasons).caseID
    }
    try await prepare()
  }

  private func prepare() async throws {
    let today = world.time.today
    try await world.perform(TakeOnReferral(), id, by: lots)
    for (giver, author) in own.sorted(by: { $0.key.code < $1.key.code })
    where model.hasOwnPage(giver, on: today) {
      try await world.perform(OpenOwnPage(principal: author.principal, giver: giver), id, by: lots)
    }
    let points = world.directory.programme("sig-unga", on: today)?.information.map(\.code) ?? []
    try await world.perform(
      GiveInformation(points: points, brochure: "", to: "Alla", on: today), id, by: lots)
    try await world.perform(
      RecordAnswer(reply: .yes, words: "Ja.", offeredInstead: "", on: today), id, by: lots)
    try await world.perform(OpenInvestigation(reason: "Ber om stöd."), id, by: lots)
    try await world.perform(
      RecordSuitability(by: .socialServices, suitable: true, reason: "Passar.", source: ""), id, by: lots)
  }

  // MARK: A step

  /// Does something at random; returns what, for when the views then differ.
  mutating func step(_ random: inout Randomness, _ count: inout StepCount) async throws -> String {
    let kinds = [
      "consent", "consent", "answer", "answer", "take back", "part back", "join", "join", "leave", "notice",
      "notice", "notice", "law", "set aside", "restore", "clock", "clock",
    ]
    let kind = random.pick(kinds)
    let isDone =
      switch kind {
      case "consent": try await giveConsent(&random)
      case "answer": try await answer(&random)
      case "take back": try await takeBack(&random, whole: true)
      case "part back": try await takeBack(&random, whole: false)
      case "join": try await join(&random)
      case "leave": try await leave(&random)
      case "notice": try await notice(&random)
      case "law": try await discloseByLaw(&random)
      case "set aside": try await setAside(&random)
      case "restore": try await restore(&random)
      default: passTime(&random)
      }
    if isDone {
      count.done += 1
      count.kinds[kind, default: 0] += 1
    } else {
      count.refused += 1
    }
    return "\(kind) (\(isDone ? "done" : "refused"))"
  }

  private var today: Day { world.time.today }

  private mutating func giveConsent(_ random: inout Randomness) async throws -> Bool {
    let party = random.pick(parties).agency
    let (out, back) = (random.categories(), random.next() % 3 == 0 ? [] : random.categories())
    let first = today.adding(days: random.number(-2...3))
    let last = max(today, first).adding(days: random.number(0...12))
    var answers: [Giver: GiverAnswer.Reply] = [:]
    for giver in [Giver.person, .guardian(0), .guardian(1)] where random.next() % 24 != 0 {
      answers[giver] = random.pick([.yes, .yes, .yes, .yes, .yes, .yes, .yes, .yes, .yes, .no, .notReached])
    }
    let isDone = try await perform(
      GiveConsent(
        party: party, toParty: CategorySet(out), fromParty: CategorySet(back), validFrom: first,
        validThrough: last, answers: answers.map { GiverAnswer(giver: $0.key, reply: $0.value, on: today) },
        method: .form(reference: "Flik 2"), explained: "Med bilder.", childsView: "Det är bra.",
        informedOfTakingBack: true, copyGivenOn: nil), by: lots)
    guard isDone else { return false }
    model.consents.append(
      SharedWorldModel.Consent(
        party: party, outwards: out, inwards: back, first: first, last: last, writtenOn: today,
        answers: answers))
    consents.append(try await lastEntry { if case .consent(.given) = $0.body { true } else { false } })
    return true
  }

  private mutating func answer(_ random: inout Randomness) async throws -> Bool {
    guard !consents.isEmpty else { return false }
    let place = random.number(max(0, consents.count - 6)...(consents.count - 1))
    let giver = random.pick([Giver.person, .guardian(0), .guardian(1)])
    let reply = random.pick([GiverAnswer.Reply.yes, .yes, .no])
    let who = random.next() % 2 == 0 ? lots : own[giver] ?? lots
    let isDone = try await perform(
      RecordGiverAnswer(
        consent: consents[place], answer: GiverAnswer(giver: giver, reply: reply, on: today)), by: who)
    if isDone { model.consents[place].answers[giver] = reply }
    return isDone
  }

  private mutating func takeBack(_ random: inout Randomness, whole: Bool) async throws -> Bool {
    let party = random.pick(parties).agency
    let categories = random.categories()
    let giver = random.pick([Giver.person, .guardian(0), .guardian(1)])
    let who = random.next() % 2 == 0 ? lots : own[giver] ?? lots
    let isDone = try await perform(
      TakeBackConsent(
        party: party, by: giver, whole: whole, categories: whole ? [] : CategorySet(categories)), by: who)
    if isDone {
      model.takeBack(party, whole ? Set(InformationCategory.allCases) : categories, on: today)
    }
    return isDone
  }

  private mutating func join(_ random: inout Randomness) async throws -> Bool {
    let party = random.pick(parties).agency
    let isDone = try await perform(
      AddMember(
        agency: party, principal: nil, need: "Stöd", contribution: "Är med", headTeacher: "Rektorn"), by: lots
    )
    if isDone { model.members.insert(party) }
    return isDone
  }

  private mutating func leave(_ random: inout Randomness) async throws -> Bool {
    let party = random.pick(parties).agency
    let isDone = try await perform(EndMembership(agency: party), by: lots)
    if isDone { model.members.remove(party) }
    return isDone
  }

  private mutating func notice(_ random: inout Randomness) async throws -> Bool {
    let sender = random.pick(parties + [lots, lots])
    let category = random.pick([InformationCategory.planning, .studies, .work])
    written += 1
    let text = "Meddelande \(written)"
    let receivers = model.receivers(of: category, from: sender.agency, on: today)
    guard try await perform(WriteNotice(text: text, category: category), by: sender) else { return false }
    model.notices.append(
      SharedWorldModel.Notice(
        text: text, category: category, owner: sender.agency, consented: receivers))
    notices.append(try await lastEntry { if case .sharing(.noticeWritten) = $0.body { true } else { false } })
    return true
  }

  /// By a rule that asks for nothing but a weighing, to whoever is in the directory.
  private mutating func discloseByLaw(_ random: inout Randomness) async throws -> Bool {
    let own = notices.indices.filter { model.notices[$0].owner == lots.agency }
    guard !own.isEmpty else { return false }
    let place = random.pick(own)
    let party = random.pick(parties).agency
    let basis = world.directory.legalBases(for: .disclosure, on: today).first { $0.code == "own-task" }
    let isDone = try await perform(
      Disclose(
        items: [ItemRef(sequence: notices[place], part: 0)], to: [party], basis: "own-task",
        checked: basis?.checklist?.map(\.code) ?? [], weighing: "Behövs nu."), by: leader)
    if isDone { model.notices[place].lawful.insert(party) }
    return isDone
  }

  private mutating func setAside(_ random: inout Randomness) async throws -> Bool {
    guard random.next() % 3 == 0 else { return false }
    let number = random.number(0...1)
    let why = random.pick(GuardianException.allCases)
    let isDone = try await perform(
      SetGuardianAside(guardian: number, why: why, reason: "Efter bedömning."), by: leader)
    if isDone { model.setAside[number] = why }
    return isDone
  }

  private mutating func restore(_ random: inout Randomness) async throws -> Bool {
    let number = random.number(0...1)
    let isDone = try await perform(RestoreGuardian(guardian: number, reason: "Finns igen."), by: leader)
    if isDone { model.setAside[number] = nil }
    return isDone
  }

  /// Some hours, or to the last second before midnight, or to midnight.
  private func passTime(_ random: inout Randomness) -> Bool {
    let midnight = SwedishTime.start(of: today.adding(days: random.number(1...2)))
    switch random.number(0...2) {
    case 0: world.time.pass(seconds: Int64(random.number(1...20)) * 3600)
    case 1: world.time.move(to: Instant(milliseconds: midnight.milliseconds - 1))
    default: world.time.move(to: midnight)
    }
    return true
  }

  /// Does the act, explaining whatever a should-rule asks; false when it is refused or denied.
  private func perform(_ act: some Act, by author: Author) async throws -> Bool {
    do {
      _ = try await world.desk.perform(act, on: id, by: author)
      return true
    } catch {
      if let reasons = error.reasons {
        _ = try await world.desk.perform(act, on: id, by: author, explanations: reasons)
        return true
      }
      guard error.isNo else { throw error }
      return false
    }
  }

  private func lastEntry(_ matches: (Entry) -> Bool) async throws -> Int {
    try await world.file(id).entries.last(where: matches)?.sequence ?? 0
  }

  // MARK: What everybody sees

  /// The first difference between what somebody sees and what the model says.
  func difference() async throws -> String? {
    for party in parties {
      let expected = model.texts(for: party.agency, on: today)
      let found = try await texts(party)
      if found != expected { return "\(party.agencyName): \(told(found)) is not \(told(expected))" }
    }
    for (giver, author) in own where try await isOpened(giver) {
      let expected = model.hasOwnPage(giver, on: today)
      if try await opens(author) != expected { return "\(giver.code): own page is not \(expected)" }
    }
    return nil
  }

  private func texts(_ author: Author) async throws -> Set<String>? {
    guard let view = try await view(author) else { return nil }
    guard case .disclosed(let disclosed) = view.content else { return [] }
    return Set(disclosed.notices.map(\.text))
  }

  private func opens(_ author: Author) async throws -> Bool { try await view(author) != nil }

  private func view(_ author: Author) async throws -> VisibleFile? {
    do {
      return try await world.desk.open(id, by: author, looking: "overview")
    } catch {
      guard error.isNo else { throw error }
      return nil
    }
  }

  private func isOpened(_ giver: Giver) async throws -> Bool {
    try await world.file(id).group.ownPages.contains { $0.giver == giver }
  }

  private func told(_ texts: Set<String>?) -> String {
    texts.map { $0.sorted().joined(separator: ", ") } ?? "no file"
  }
}

extension DeskError {
  /// Reasons for whatever should-rules want one; nil when it is another answer.
  fileprivate var reasons: [String: String]? {
    guard case .refused(let refusal) = self, case .explain(let advisories) = refusal else { return nil }
    return Dictionary(advisories.map { ($0.rule.id, "Efter bedömning.") }) { first, _ in first }
  }

  /// Refused or denied, and not a fault.
  fileprivate var isNo: Bool {
    if case .storage = self { false } else { true }
  }
}
