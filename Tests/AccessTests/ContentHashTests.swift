import Domain
import Testing

@testable import Access

@Suite("The hash of what a viewer may see")
struct ContentHashTests {
  /// As visible values are: not hashable themselves, and made of others that are not.
  private struct Page {
    var title = "a"
    var notes: [Note] = [Note(text: "x"), Note(text: "y")]
    var byAgency: [AgencyID: Note] = [AgencyID(1): Note(text: "1"), AgencyID(2): Note(text: "2")]
    var latest: Note?
    var state = State.told("x")
    var days: Set<Int> = [1, 2, 3]
  }

  private struct Note { var text: String }

  private enum State {
    case waiting
    case told(String)
    case held(notes: Note)
  }

  private func hash(_ value: Any) -> Int {
    var content = ContentHash()
    content.take(value)
    return content.finalize()
  }

  private func hash(_ change: (inout Page) -> Void) -> Int {
    var page = Page()
    change(&page)
    return hash(page)
  }

  @Test("B4-15: the same is the same, in whatever order a dictionary has its keys")
  func same() {
    for _ in 0..<20 {
      var notes: [AgencyID: Note] = [:]
      for number in (1...50).shuffled() { notes[AgencyID(UInt128(number))] = Note(text: "\(number)") }
      var other: [AgencyID: Note] = [:]
      other.reserveCapacity(500)
      for number in (1...50).shuffled() { other[AgencyID(UInt128(number))] = Note(text: "\(number)") }
      #expect(hash(notes) == hash(other))
    }
    #expect(hash { _ in } == hash { _ in })
  }

  @Test("B4-19: every property counts, however deep it lies and whatever it is")
  func other() {
    let all = [
      hash { _ in }, hash { $0.title = "b" }, hash { $0.notes[1].text = "z" }, hash { $0.notes.reverse() },
      hash { $0.notes.removeLast() }, hash { $0.byAgency[AgencyID(2)]?.text = "3" },
      hash { $0.byAgency[AgencyID(2)] = nil },
      hash { page in
        page.byAgency = [AgencyID(1): Note(text: "2"), AgencyID(2): Note(text: "1")]
      },
      hash { $0.latest = Note(text: "") }, hash { $0.state = .waiting }, hash { $0.state = .told("y") },
      hash { $0.state = .held(notes: Note(text: "x")) }, hash { $0.days = [1, 2] },
    ]
    #expect(Set(all).count == all.count)
  }
}
