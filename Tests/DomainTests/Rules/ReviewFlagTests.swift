import Domain
import Testing

/// Each flag as a row: what is just enough, what is just not, and what has nothing to do with it.
@Suite("Flags in the review of the access log")
struct ReviewFlagTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let flag: ReviewFlag
    let expected: Bool
    var look = ReviewWorld.Look()
    var viewer = "Lova Lind"
    var file: FileTies? = FileTies(person: "Åke Ekman", guardians: ["Eva Sand-Berg"])
  }

  static let rows: [Row] = [
    row("the same name", .ownName, true, person: "Lova Lind"),
    row("the same in other letters", .ownName, true, person: " lova  LIND "),
    row("a name in the middle", .ownName, true, person: "Lova Maria Lind"),
    row("composed and decomposed", .ownName, true, person: "A\u{30A}sa Lind", viewer: "Åsa Lind"),
    row("another first name", .ownName, false, person: "Lovisa Lind"),
    row("a single word says nothing", .ownName, false, person: "Lova", viewer: "Lova"),
    row("an empty name", .ownName, false, person: "", viewer: ""),
    row("the person's surname", .relative, true, person: "Åke Lind"),
    row("a guardian's surname", .relative, true, person: "Åke Ek", guardian: "Eva Lind"),
    row("half of a double surname", .relative, true, person: "Åke Ek", guardian: "Eva Berg-Lind"),
    row("a surname that begins alike", .relative, false, person: "Åke Lindberg"),
    row("a surname that is another's first name", .relative, false, person: "Lind Ek"),
    row("oneself is not one's relative", .relative, false, person: "Lova Lind"),
    row("somebody at the same agency", .colleague, true, person: "Sara Sand"),
    row("somebody with a colleague's surname", .colleague, false, person: "Bo Sand"),
    row("oneself is not one's colleague", .colleague, false, person: "Lova Lind"),
    Row(
      testDescription: "protected", flag: .protectedIdentity, expected: true,
      file: FileTies(person: "Åke Ek", isProtected: true)),
    Row(testDescription: "not protected", flag: .protectedIdentity, expected: false),
    closed("the day after closing", true, on: "2026-10-14"),
    closed("the day of closing", false, on: "2026-10-15"),
    closed("before closing", false, on: "2026-10-16"),
    Row(testDescription: "never closed", flag: .closedFile, expected: false),
    night("the first minute", true, "22:00"), night("the last minute", true, "05:59"),
    night("midnight", true, "00:00"), night("a minute before", false, "21:59"),
    night("when it is over", false, "06:00"), night("at noon", false, "12:00"),
    coded("a compartment", .compartment, true, what: "compartment:threat"),
    coded("a part with a like name", .compartment, false, what: "compartments"),
    coded("an ordinary part", .compartment, false, what: "safety"),
    coded("an emergency", .emergency, true, ground: "emergency:14"),
    coded("an emergency without number", .emergency, true, ground: "emergency"),
    coded("a part in the case", .emergency, false, ground: "case-role:firstLots"),
    Row(
      testDescription: "no file to be tied to", flag: .ownName, expected: false, viewer: "Åke Ekman",
      file: nil),
  ]

  @Test("A flag is there exactly when its sign is (HSLF-FS 2016:40)", arguments: rows)
  func flag(_ row: Row) {
    let ties = ViewerTies(name: row.viewer, colleagues: ColleagueNames([row.viewer, "Sara Sand"]))
    let flags = ReviewFlags.flags(
      of: row.look.made, by: ties, in: row.file, under: ReviewWorld.plan)
    #expect(flags.contains(row.flag) == row.expected, "\(flags)")
  }

  @Test("An own page has no flags: the name on it is the person's own")
  func ownPage() {
    var look = ReviewWorld.Look()
    look.viewer = ReviewWorld.viewer(9, role: .person)
    look.time = "23:00"
    let ties = ViewerTies(name: "Åke Ek", colleagues: ColleagueNames([]))
    #expect(
      ReviewFlags.flags(
        of: look.made, by: ties, in: FileTies(person: "Åke Ek", isProtected: true),
        under: ReviewWorld.plan) == [])
  }

  @Test("A night that does not pass midnight")
  func morning() {
    let plan = ReviewWorld.plan(nightFrom: "01:00", nightTo: "05:00")
    for (time, isNight) in [("00:59", false), ("01:00", true), ("04:59", true), ("05:00", false)] {
      #expect(plan.isNight(ReviewWorld.time(time)) == isNight, "\(time)")
    }
  }

  private static func row(
    _ what: String, _ flag: ReviewFlag, _ expected: Bool, person: String, guardian: String = "Bo Alm",
    viewer: String = "Lova Lind"
  ) -> Row {
    Row(
      testDescription: "\(flag.rawValue): \(what)", flag: flag, expected: expected, viewer: viewer,
      file: FileTies(person: person, guardians: [guardian]))
  }

  /// The look is on 15 October.
  private static func closed(_ what: String, _ expected: Bool, on day: String) -> Row {
    Row(
      testDescription: "closedFile: \(what)", flag: .closedFile, expected: expected,
      file: FileTies(person: "Åke Ek", closedOn: Day(day)))
  }

  private static func night(_ what: String, _ expected: Bool, _ time: String) -> Row {
    Row(
      testDescription: "night: \(what)", flag: .night, expected: expected,
      look: ReviewWorld.Look(time: time))
  }

  private static func coded(
    _ words: String, _ flag: ReviewFlag, _ expected: Bool, what: String = "overview",
    ground: String = "case-role:firstLots"
  ) -> Row {
    Row(
      testDescription: "\(flag.rawValue): \(words)", flag: flag, expected: expected,
      look: ReviewWorld.Look(what: what, ground: ground))
  }
}
