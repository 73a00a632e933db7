import Testing

@testable import Access
@testable import Domain

/// Every role against every compartment, named or not. The table is written out here by itself.
@Suite struct CompartmentTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let who: String
    let author: Author
    let reads: Set<Compartment>
    let readsWhenNamed: Set<Compartment>
    var testDescription: String { who }
  }

  private static let all = Set(Compartment.allCases)
  private static let lots: Set<Compartment> = [.threat, .identity, .suspicions]
  private static let secretary: Set<Compartment> = [.childReports, .informant]

  static let table = [
    line("första lots", 10, .lots, lots, all), line("andra lots", 11, .lots, lots, all),
    line("socialsekreterare", 12, .socialSecretary, secretary, all),
    line("arbetsledare", 13, .workLeader, all, all),
    line("lots utan uppdrag", 14, .lots, [], []),
    line("nödöppnad", 15, .lots, [.threat], [.threat]),
    Line(
      who: "annan enhet", author: World.author(16, World.otherUnit, .lots), reads: [], readsWhenNamed: []),
    Line(
      who: "annan enhets ledare", author: World.author(17, World.otherUnit, .workLeader), reads: [],
      readsWhenNamed: []),
    Line(
      who: "polisen", author: World.author(18, World.police, .externalActor), reads: [], readsWhenNamed: []),
    Line(
      who: "skolan", author: World.author(19, World.school, .externalActor), reads: [], readsWhenNamed: []),
    line("personen", 20, .person, [], []), line("vårdnadshavaren", 21, .guardian, [], []),
    line("ledningen", 22, .management, [], []), line("logggranskaren", 23, .logReviewer, [], []),
    line("administratören", 24, .administrator, [], []),
  ]

  private static func line(
    _ who: String, _ id: UInt128, _ role: Role, _ reads: Set<Compartment>, _ named: Set<Compartment>
  ) -> Line {
    Line(who: who, author: World.author(id, World.unit, role), reads: reads, readsWhenNamed: named)
  }

  /// Everyone of the table has what they have in the case; the compartments hold a note each.
  private func world(naming named: PrincipalID? = nil) -> World {
    var world = World(protection: .protectedRegistration)
    world.give(.firstLots, to: 10)
    world.give(.secondLots, to: 11)
    world.give(.socialSecretary, to: 12)
    world.join(World.police)
    world.join(World.school)
    world.consent(to: World.police)
    world.consent(to: World.school)
    world.openOwnPage(.person, for: 20)
    world.openOwnPage(.guardian(0), for: 21)
    world.add(
      .audit(.glassBroken(GlassBroken(reason: "r", until: World.now.adding(seconds: 3_600)))),
      by: World.author(15, World.unit, .lots))
    for place in Compartment.allCases { world.seal("hemligt", in: place, naming: named) }
    return world
  }

  @Test("R-SHR-09: each compartment has its readers and no others", arguments: table)
  func readers(_ line: Line) {
    for (world, reads) in [
      (world(), line.reads), (world(naming: line.author.principal), line.readsWhenNamed),
    ] {
      for place in Compartment.allCases {
        let view = Access.view(world.file, for: line.author, at: World.now, into: place)
        guard case .success(let visible) = view, case .staff(let whole) = visible.content else {
          #expect(!reads.contains(place), "\(line.who) \(place)")
          continue
        }
        #expect(reads.contains(place), "\(line.who) \(place)")
        #expect(Set(whole.file.compartments.keys) == [place], "only the one that is opened")
        #expect(whole.opened == place && whole.readable == reads)
      }
    }
  }

  @Test("R-SHR-09: whoever opens the file itself has nothing of any compartment with it", arguments: table)
  func fileItself(_ line: Line) {
    let view = Access.view(world().file, for: line.author, at: World.now)
    if case .success(let visible) = view, case .staff(let whole) = visible.content {
      #expect(whole.file.compartments.isEmpty && whole.opened == nil)
      #expect(whole.file.safety.assessments.isEmpty)
    }
  }

  @Test("R-POL-02, R-SHR-09: only readers write, and the police in two", arguments: table)
  func writers(_ line: Line) {
    let world = world()
    for place in Compartment.allCases {
      let act = WriteSealedNote(place: place, text: "t", happened: World.today)
      let police = line.who == "polisen" && (place == .suspicions || place == .threat)
      let may = police || (line.reads.contains(place) && line.who != "nödöppnad")
      let answer = Access.decide(act, in: world.file, by: line.author, at: World.now)
      #expect((try? answer.get())?.compartment == (may ? place : nil), "\(line.who) \(place)")
    }
  }

  @Test(
    "R-CHI-04: everyone who works in the case reports concern, and it opens nothing to them", arguments: table
  )
  func reporters(_ line: Line) {
    let world = world()
    let works = ["första lots", "andra lots", "socialsekreterare", "arbetsledare"].contains(line.who)
    for place in Compartment.allCases {
      let answer = Access.decide(
        .reportConcern, compartment: place, in: world.file, by: line.author, at: World.now)
      let may = works && (place == .childReports || line.reads.contains(place))
      #expect((try? answer.get())?.compartment == (may ? place : nil), "\(line.who) \(place)")
    }
    let follow = FollowConcern(report: 1, step: .received(by: "b", reference: "", on: World.today))
    let follows = works && line.reads.contains(.childReports)
    #expect(
      ((try? Access.decide(follow, in: world.file, by: line.author, at: World.now).get()) != nil) == follows)
  }

  @Test("R-SHR-09: only the leader names and removes readers", arguments: table)
  func naming(_ line: Line) {
    let world = world()
    let name = NameReader(place: .identity, principal: PrincipalID(12), reason: "r")
    let remove = RemoveReader(place: .identity, principal: PrincipalID(12), reason: "r")
    let leads = line.who == "arbetsledare"
    let answers = [
      Access.decide(name, in: world.file, by: line.author, at: World.now),
      Access.decide(remove, in: world.file, by: line.author, at: World.now),
    ]
    for answer in answers { #expect(((try? answer.get()) != nil) == leads, "\(line.who)") }
  }

  @Test("R-SHR-09: whoever is removed reads no more, and whoever was never in the case does not begin to")
  func removed() {
    var world = world(naming: PrincipalID(12))
    let samira = World.author(12, World.unit, .socialSecretary)
    #expect((try? Access.view(world.file, for: samira, at: World.now, into: .identity).get()) != nil)
    world.seal(.readerRemoved(ReaderRemoved(principal: PrincipalID(12), reason: "r")), in: .identity)
    let after = Access.view(world.file, for: samira, at: World.now, into: .identity)
    #expect((try? after.get()) == nil)
    #expect(after.failure == .notReader)
  }

  @Test("R-SHR-09: those who read say so by their part in the case, as on the page")
  func rolesReading() {
    #expect(Access.rolesReading(.threat) == [.firstLots, .secondLots])
    #expect(Access.rolesReading(.identity) == [.firstLots, .secondLots])
    #expect(Access.rolesReading(.suspicions) == [.firstLots, .secondLots])
    #expect(Access.rolesReading(.childReports) == [.socialSecretary])
    #expect(Access.rolesReading(.informant) == [.socialSecretary])
  }
}

extension Result where Failure == Denial {
  var failure: Denial? { if case .failure(let denial) = self { denial } else { nil } }
}

extension World {
  /// A note in a compartment, which is a file of its own beside this one.
  mutating func seal(_ text: String, in place: Compartment, naming: PrincipalID? = nil) {
    seal(.noteWritten(SealedNote(text: text)), in: place)
    if let naming { seal(.readerNamed(ReaderNamed(principal: naming, name: "N", reason: "r")), in: place) }
  }

  mutating func seal(_ entry: CompartmentEntry, in place: Compartment) {
    var beside = file.compartments[place] ?? CaseFile(id: CaseID(UInt128(900 + place.rawValue.utf8.count)))
    beside.apply(
      Entry(
        EntryDraft(.sealed(entry)), sequence: beside.version + 1, at: World.now,
        by: World.author(10, World.unit, .lots)))
    file.lay(beside, as: place)
  }
}
