import Domain
import Foundation
import Testing

@Suite("Personal numbers")
struct PersonalNumberTests {
  private let today = day("2026-11-21")

  private func read(_ text: String, on day: Day? = nil) -> Result<PersonalNumber, PersonalNumber.Fault> {
    Result { () throws(PersonalNumber.Fault) in try PersonalNumber(text, today: day ?? today) }
  }

  private func digits(_ text: String, on day: Day? = nil) -> String? { try? read(text, on: day).get().digits }

  private func fault(_ text: String) -> PersonalNumber.Fault? {
    if case .failure(let fault) = read(text) { fault } else { nil }
  }

  @Test("R-DOC-01: the published examples are read, in every written form")
  func examples() throws {
    let number = try PersonalNumber("191212121212", today: today)
    #expect(number.kind == .personal && number.born == day("1912-12-12"))
    #expect(number.formatted == "19121212-1212")
    for text in ["19121212-1212", "121212+1212", "19 121212 1212"] { #expect(digits(text) == "191212121212") }
    let coordination = try PersonalNumber("196109732393", today: today)
    #expect(coordination.kind == .coordination && coordination.born == day("1961-09-13"))
    #expect(digits("610973-2393") == "196109732393")
  }

  @Test(
    "R-DOC-01: the century of ten digits: under 100 with a hyphen, from the year one turns 100 with a plus")
  func century() {
    #expect(digits("121212-1212") == "201212121212")
    #expect(digits("121212-1212", on: day("2011-12-31")) == "191212121212")
    #expect(digits("121212+1212", on: day("2012-01-01")) == "191212121212")
    #expect(digits("1212121212") == "201212121212")
  }

  @Test("R-DOC-01: every wrong check digit is refused", arguments: ["19121212121", "19610973239"])
  func checkDigit(stem: String) {
    let right = (0...9).filter { fault("\(stem)\($0)") == nil }
    #expect(right == [stem == "19121212121" ? 2 : 3])
    for digit in 0...9 where !right.contains(digit) { #expect(fault("\(stem)\(digit)") == .checkDigit) }
  }

  @Test(
    "R-DOC-01: a date that does not exist is refused",
    arguments: [
      "190002291212", "191213121212", "191212321212", "191212001212", "191212921212", "191212601212",
      "191200121212",
    ])
  func dates(text: String) {
    #expect(fault(text) == .date)
  }

  @Test("R-DOC-01: nobody is born tomorrow")
  func future() throws {
    let tomorrow = try withCheckDigit("20261122123")
    let now = try withCheckDigit("20261121123")
    #expect(fault(tomorrow) == .future && fault(now) == nil)
  }

  @Test(
    "R-DOC-01: only ASCII digits, and only the forms there are",
    arguments: [
      "", "1912121212", "19121212121", "1912121212123", "121212_1212", "1212121-212", "19121212+1212",
      "١٩١٢١٢١٢١٢١٢", "１９１２１２１２１２１２", "19121212121\u{0662}", "191212121212\u{0301}", "19121212–1212",
      "TF1212121212",
      "191212121212\n",
    ])
  func form(text: String) {
    #expect(text == "1912121212" ? fault(text) != nil : fault(text) == .form)
  }

  @Test("R-DOC-01: a stored number is read back as it was, and a broken one is refused")
  func stored() throws {
    for text in ["191212121212", "196109732393"] {
      let number = try PersonalNumber(text, today: today)
      let bytes = try JSONEncoder().encode([number])
      #expect(try JSONDecoder().decode([PersonalNumber].self, from: bytes) == [number])
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PersonalNumber].self, from: Data(#"["191212121213"]"#.utf8))
    }
  }

  @Test("R-DOC-01: the number and the day of birth agree, and a person may have none")
  func agreement() throws {
    let number = try PersonalNumber("196109732393", today: today)
    func answer(_ number: PersonalNumber?, _ born: String) -> Refusal? {
      let act = RegisterReferral(
        owner: World.unit.id, programme: "vuxna",
        person: Person(name: "Kim", number: number, born: day(born), sex: .male), guardians: [],
        referral: Acts.referral().referral)
      return Casework().refusal(of: act)
    }
    expectProblem(at: "born", answer(number, "1961-09-14"))
    expectYes(answer(number, "1961-09-13"))
    expectYes(answer(nil, "1961-09-14"))
  }

  /// Luhn as it is taught: from the right, every second digit doubled.
  private func withCheckDigit(_ stem: String) throws -> String {
    var sum = 0
    for (place, digit) in stem.dropFirst(2).reversed().enumerated() {
      let value = try #require(digit.wholeNumberValue) * (place % 2 == 0 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return "\(stem)\((10 - sum % 10) % 10)"
  }
}
