import Access
import Domain

extension Bench {
  /// Millions of decisions in a second on one core, each with its ground or reason.
  static func decisionRate(_ bench: BenchFile, of author: Author) -> Double {
    let act = AcknowledgeNotice(notice: 1)
    let times = 300_000
    var granted = 0
    let rate = median(7) {
      Double(times)
        / seconds {
          for step in 0..<times {
            let now = bench.now.adding(seconds: Int64(step % 1000))
            if case .success = Access.decide(act, in: bench.file, by: author, at: now) {
              granted += 1
            }
          }
        } / 1e6
    }
    precondition(granted == 0 || granted == times * 7)
    return rate
  }

  /// Whether one category may pass from one agency to another, and by which consent.
  static func coveringRate(_ bench: BenchFile) -> Double {
    let times = 2_000_000
    var found = 0
    let (from, to) = (bench.unit, bench.member.agency)
    let rate = median(7) {
      Double(times)
        / seconds {
          for step in 0..<times {
            let category: InformationCategory = step % 2 == 0 ? .planning : .health
            let now = bench.now.adding(seconds: Int64(step % 1000))
            if bench.file.consent.covering(from: from, to: to, category: category, at: now) != nil {
              found += 1
            }
          }
        } / 1e6
    }
    precondition(found == times * 7 / 2)
    return rate
  }
}
