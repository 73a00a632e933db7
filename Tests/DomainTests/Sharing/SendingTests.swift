import Testing

@testable import Domain

/// What is shown before sending is what is sent, and when it is no longer so nothing is.
@Suite("Seen before it is sent")
struct SendingTests {
  @Test("R-SHR-01: what the preview shows is what is done, to each party and item", arguments: 0..<6)
  func equal(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &+ 77)
    var (sent, refused) = (0, 0)
    for _ in 0..<60 {
      var work = try Casework.adult(at: .shared)
      for _ in 0..<dice.below(4) { work.shake(&dice) }
      let act = work.anyDisclosure(&dice)
      guard let shown = work.preview(act) else {
        #expect(work.refusal(of: act) != nil)
        refused += 1
        continue
      }
      let drafts = try? work.decide(act)
      #expect((drafts == nil) == shown.receivers.isEmpty)
      let done = (drafts ?? []).compactMap(\.disclosed)
      #expect(done.map(\.to) == shown.receivers.map(\.party))
      #expect(done.map(\.items) == shown.receivers.map(\.items))
      #expect(Set(shown.receivers.map(\.party.agency)).isDisjoint(with: shown.others.map(\.party.agency)))
      #expect(shown.receivers.count + shown.others.count == act.to.count)
      for receiver in shown.receivers {
        #expect(receiver.items.count + receiver.lacks.count == act.items.count)
      }
      sent += done.isEmpty ? 0 : 1
    }
    #expect(sent > 5 && refused > 0, "seed \(seed): \(sent) sent, \(refused) refused")
  }

  @Test(
    "B4-09: consent that is taken back between the preview and the press stops the whole sending",
    arguments: 0..<4)
  func takenBack(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &+ 5)
    var stopped = 0
    for _ in 0..<60 {
      var work = try Casework.adult(at: .shared)
      let act = work.anyDisclosure(&dice)
      guard act.basis == nil, let shown = work.preview(act) else { continue }
      work.shake(&dice)
      let mark = shown.mark(on: nil, for: act.purpose)
      let answer = work.refusal(of: act.seen(mark))
      let isSame = work.preview(act).map { $0.mark(on: nil, for: act.purpose) } == mark
      if !isSame {
        expectNo(SharingRules.withinConsent, answer)
        stopped += 1
      } else if !shown.receivers.isEmpty {
        expectYes(answer)
      }
    }
    #expect(stopped > 3, "seed \(seed)")
  }

  @Test("B4-09: a message, a plan, a promise and a meeting's notes too reach only those that were shown")
  func others() throws {
    var work = try Casework.adult(at: .shared)
    let notice = work.file.sendingNotice(.planning, from: World.unit.id, at: work.now)
    let parties = notice.receivers.map(\.party.name)
    let version = try #require(work.file.plan.current)
    let plan = work.file.sending(
      work.file.sharing.items(of: version.sequence), from: World.unit.id, at: work.now)
    let promise = work.file.sharedWhenSaved(by: World.lotta, at: work.now).partiesMark
    let acts: [any Act] = [
      WriteNotice(text: "Hej.", category: .planning, seen: parties), SharePlan(seen: plan.mark),
      GiveCommitment(
        what: "Intyg", by: .agency(World.unit.id), due: work.today.adding(days: 3), seen: promise),
    ]
    for act in acts { expectYes(work.refusal(of: act)) }
    try work.perform(Acts.takeBack(World.school))
    for act in acts { expectNo(SharingRules.withinConsent, work.refusal(of: act)) }
  }

  @Test("B4-43: there is no way to send to anyone but a party that the directory holds today")
  func onlyKnown() throws {
    var work = try Casework.adult(at: .shared)
    work.directory = Grounds.directory
    let health = ItemRef(sequence: try #require(work.file.investigation.lifeAreas[.health]).sequence, part: 0)
    func give(_ to: [AgencyID]) -> Refusal? {
      work.refusal(
        of: Disclose(
          items: [health], to: to, basis: "stop-crime", checked: ["ongoing", "listed"], weighing: "Fara."),
        by: World.bo)
    }
    expectYes(give([World.police.id]))
    let city = Grounds.agency(.cityAdministration).id
    for wrong in [[], [AgencyID(4711)], [World.unit.id], [city], [World.police.id, World.police.id]] {
      expectProblem(at: "to", give(wrong))
    }
  }

  @Test("R-SHR-08: relatives and associations get what the person has agreed to, with what was reserved")
  func outsideSecrecy() throws {
    var work = try Casework.adult(at: .shared)
    work.directory = Grounds.directory
    let club = Grounds.agency(.civilSociety)
    let plan = ItemRef(sequence: try #require(work.file.plan.current).sequence, part: 0)
    let act = Disclose(
      items: [plan], to: [club.id], basis: nil, weighing: "", channel: "paper",
      reservation: "Bara för träningen.")
    expectNo(SharingRules.withinConsent, work.refusal(of: act))
    try work.perform(Acts.consent(club, since: work.today))
    let body = try #require(work.decide(act).first?.disclosed)
    #expect(body.reservation == "Bara för träningen." && body.channel == "paper")
  }

  @Test("a way of handing over that nobody knows is told at its field")
  func channel() throws {
    let work = try Casework.adult(at: .shared)
    let plan = ItemRef(sequence: try #require(work.file.plan.current).sequence, part: 0)
    let act = Disclose(items: [plan], to: [World.police.id], basis: nil, weighing: "", channel: "duva")
    expectProblem(at: "channel", work.refusal(of: act))
    let twice = Disclose(items: [plan, plan], to: [World.police.id], basis: nil, weighing: "")
    expectProblem(at: "items", work.refusal(of: twice))
  }
}

extension Casework {
  /// Something that changes who may get what.
  fileprivate mutating func shake(_ dice: inout Dice) {
    let party = dice.pick([World.police, World.school, World.jobCentre])
    let category = dice.pick(InformationCategory.allCases)
    switch dice.below(4) {
    case 0: try? perform(Acts.takeBack(party, [category]))
    case 1: try? perform(Acts.takeBack(party))
    case 2: try? perform(Acts.consent(party, to: [category], since: today))
    default: wait(days: dice.below(300))
    }
  }

  fileprivate func anyDisclosure(_ dice: inout Dice) -> Disclose {
    let items = file.sharing.items.keys.sorted { ($0.sequence, $0.part) < ($1.sequence, $1.part) }
    let chosen = items.filter { _ in dice.below(items.count) < 3 }
    let parties = [World.police, World.school, World.jobCentre, World.probation]
    let to = parties.filter { _ in dice.toss() }.map(\.id)
    return Disclose(
      items: chosen, to: to, basis: dice.below(4) == 0 ? "brytande" : nil,
      weighing: dice.toss() ? "Fara för liv." : "",
      purpose: dice.below(8) == 0 ? .safety : .coordination)
  }

  /// As the page makes it.
  fileprivate func preview(_ act: Disclose) -> Sending? {
    let given = Circumstances(
      now: now, author: World.lotta, directory: directory, programme: programme)
    return try? act.sending(file, given)
  }
}

extension Disclose {
  fileprivate func seen(_ mark: String) -> Disclose {
    Disclose(
      items: items, to: to, basis: basis, checked: checked, weighing: weighing, purpose: purpose,
      channel: channel, reservation: reservation, seen: mark)
  }
}

extension EntryDraft {
  fileprivate var disclosed: Disclosed? {
    if case .sharing(.disclosed(let body)) = body { body } else { nil }
  }
}
