import Access
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Compares every decision in every small world with its naive definition, and says how many there were.
///
///     worlds [stride]     every world, or one in `stride`
@main
struct Main {
  static func main() {
    let stride = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1
    let families: [any Worlds] = [ConsentWorlds(), RelationWorlds(), SuccessionWorlds()]
    var differing = 0
    for family in families {
      let tally = check(family, every: stride)
      print(
        "\(family.name): \(tally.compared) decisions compared, \(tally.permitted) of them yes, \(tally.differing) differ"
      )
      if let first = tally.first { print("  first: \(first)") }
      differing += tally.differing
    }
    exit(differing == 0 ? 0 : 1)
  }

  private static func check(_ family: any Worlds, every stride: Int) -> Tally {
    let parts = 2
    let tallies = Tallies(parts)
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      tallies.put(family.check(part, of: parts, every: stride), at: part)
    }
    return tallies.sum
  }
}

/// One place for each thread.
private final class Tallies: Sendable {
  private let all: Mutex<[Tally]>

  init(_ count: Int) {
    all = Mutex(Array(repeating: Tally(), count: count))
  }

  func put(_ tally: Tally, at place: Int) { all.withLock { $0[place] = tally } }

  var sum: Tally { all.withLock { $0.reduce(Tally(), +) } }
}
