import Domain
import Testing

/// What stands beside a note: who wrote it, when, and to whom it has been given.
@Suite("To whom something has been given")
struct ReceiversTests {
  @Test("R-DOC-07: an entry tells each party it was given to once, the first time, in that order")
  func receivers() throws {
    var work = try Casework.adult(at: .shared)
    let item = try #require(work.file.plan.current.flatMap { work.file.sharing.items(of: $0.sequence).first })
    let before = work.file.sharing.receivers(of: item.ref.sequence)
    #expect(!before.isEmpty)
    #expect(Set(before.map(\.to.agency)).count == before.count)
    let again = Disclose(
      items: [item.ref], to: [before[0].to.agency], basis: nil, weighing: "")
    work.wait(days: 3)
    try work.perform(again)
    #expect(work.file.sharing.receivers(of: item.ref.sequence) == before)
    #expect(work.file.sharing.receivers(of: work.file.version) == [])
  }

  @Test(
    "R-DOC-03: what is delicate or about crime is written down as anything else is",
    arguments: [
      "Berättar om narkotika och om ett rån han var med om.", "Går i psykiatrisk vård sedan i våras.",
      "Säger att en kamrat hotade med kniv.",
    ])
  func delicate(_ text: String) throws {
    var work = try Casework.adult(at: .takenOn)
    let note = WriteNote(text: text, happened: work.today, nature: .statement, source: "Samtal")
    #expect(work.refusal(of: note) == nil)
    try work.perform(note)
    guard case .intake(.noteWritten(let written))? = work.file.entries.last?.body else {
      Issue.record("nothing was written")
      return
    }
    #expect(written.text == text)
    // Access is decided by who somebody is to the file: the words change nothing of it.
    #expect(work.file.entries.last?.items.isEmpty == true)
  }
}
