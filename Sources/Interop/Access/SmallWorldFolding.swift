import Domain

/// A case file made of real entries, and what its entries are called in the request.
struct FoldedWorld {
  var file: CaseFile
  /// Entry by the request's number, and the other way round.
  private(set) var entries: [Int: Int] = [:]
  private(set) var numbers: [Int: Int] = [:]

  init(_ world: SmallWorld) {
    file = CaseFile(id: CaseID(1))
    guard world.exists else { return }
    begin(world)
    for event in world.events { add(event, of: world) }
    if let deciding = world.deciding {
      add(.bareResponsibility(deciding.party, reads: deciding.reads), by: world.owner)
    }
    if world.isClosed { add(.bareClosing, by: world.owner) }
    lay(world.readers, of: world.owner)
    file.lay(world.successions)
  }

  private mutating func begin(_ world: SmallWorld) {
    let owner = world.owner
    add(
      .bareReferral(
        owner: owner, born: world.born, ages: world.ages, guardians: world.guardians, on: Day(number: 0)),
      by: owner)
    for each in world.roles { add(.bareRole(each.role, of: each.principal), by: owner) }
    // An agency leaves as a whole, so those who have left come first.
    for member in world.members {
      guard let left = member.left else { continue }
      add(.bareMember(member.party, member.principal), by: owner, happened: member.since)
      add(.bareLeaving(member.party.agency), by: owner, happened: left)
    }
    for member in world.members where member.left == nil {
      add(.bareMember(member.party, member.principal), by: owner, happened: member.since)
    }
    for page in world.ownPages {
      add(.bareOwnPage(page.principal, page.giver, parts: page.parts, older: page.older), by: owner)
    }
    for each in world.chosenParts { add(.bareParts(each.giver, each.parts), by: owner, happened: each.on) }
    for each in world.setAside {
      add(.bareSettingAside(each.guardian, each.why), by: owner)
      if each.isRestored { add(.bareRestoring(each.guardian), by: owner) }
    }
  }

  private mutating func add(_ event: SmallWorld.Event, of world: SmallWorld) {
    switch event.kind {
    case .consent(let consent): add(consent, event.number, world.owner)
    case .takenBack(let back):
      call(event.number)
      add(.bareTakingBack(back.party, by: back.by, whole: back.whole, back.categories), by: world.owner)
    case .item(let owner, let category):
      call(event.number)
      add(.bareItem(category), by: owner)
    case .disclosure(let item, let to, let ground, let purpose):
      call(event.number)
      let ref = ItemRef(sequence: entries[item] ?? 0, part: 0)
      add(
        .sharing(.disclosed(Disclosed(items: [ref], to: to, ground: ground, purpose: purpose))),
        by: world.owner)
    case .standIn(let role, let principal, let first, let last):
      call(event.number)
      add(.bareStandIn(role, of: principal, from: first, through: last), by: world.owner)
    case .emergency(let principal, let from, let until):
      call(event.number)
      add(.bareEmergency(until: until), by: world.owner, principal, at: from)
    }
  }

  private mutating func add(_ consent: SmallWorld.Consent, _ number: Int, _ owner: Party) {
    let on = SwedishTime.day(consent.given)
    func answers(_ given: [(giver: Giver, reply: GiverAnswer.Reply)]) -> [GiverAnswer] {
      given.map { GiverAnswer(giver: $0.giver, reply: $0.reply, on: on) }
    }
    call(number)
    let entry = file.version + 1
    add(
      .bareConsent(consent.terms, answers(consent.answers), awaits: consent.awaits), by: owner,
      at: consent.given)
    for answer in answers(consent.later) { add(.bareAnswer(to: entry, answer), by: owner) }
    if consent.isConfirmed { add(.bareConfirmation(of: entry), by: owner) }
  }

  /// Named readers stand in the compartment, which is a file of its own.
  private mutating func lay(_ readers: [SmallWorld.Reader], of owner: Party) {
    for compartment in Compartment.allCases {
      let here = readers.filter { $0.compartment == compartment }
      guard !here.isEmpty else { continue }
      var sealed = CaseFile(id: CaseID(2))
      for reader in here {
        sealed.append(.bareReader(reader.principal), .bare(owner, nil))
        if reader.isRemoved { sealed.append(.bareReaderRemoved(reader.principal), .bare(owner, nil)) }
      }
      file.lay(sealed, as: compartment)
    }
  }

  /// The next entry goes by this number in the request.
  private mutating func call(_ number: Int) {
    entries[number] = file.version + 1
    numbers[file.version + 1] = number
  }

  private mutating func add(
    _ body: EntryBody, by party: Party, _ principal: PrincipalID? = nil,
    at instant: Instant = Instant(milliseconds: 0), happened: Day? = nil
  ) {
    file.append(body, .bare(party, principal), at: instant, happened: happened)
  }
}

extension CaseFile {
  fileprivate mutating func append(
    _ body: EntryBody, _ author: Author, at instant: Instant = Instant(milliseconds: 0), happened: Day? = nil
  ) {
    apply(Entry(EntryDraft(body, happened: happened), sequence: version + 1, at: instant, by: author))
  }
}

extension Author {
  /// Who wrote it makes no difference but for the agency, and for whose an emergency look is.
  fileprivate static func bare(_ party: Party, _ principal: PrincipalID?) -> Author {
    Author(
      principal: principal ?? PrincipalID(0), assignment: AssignmentID(0), agency: party.agency,
      agencyKind: party.kind, agencyName: party.name, role: .socialSecretary, name: "", title: "")
  }
}
