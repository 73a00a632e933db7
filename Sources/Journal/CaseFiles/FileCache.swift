import Crypto
import Domain
import Synchronization

/// A fold that was right for a version and last hash. Whether it still is, the version row of the
/// transaction says: both must be the same, so that a fold of work that was rolled back is never used.
struct CachedFile: Sendable {
  var file: CaseFile
  var head: [UInt8]
  let key: SymmetricKey
}

/// The folds used last. Its size is counted in entries, which is what takes memory.
final class FileCache: Sendable {
  private struct Slot {
    var cached: CachedFile
    var used: UInt64
  }

  private struct State {
    var slots: [CaseID: Slot] = [:]
    var entries = 0
    var clock: UInt64 = 0
  }

  private let state = Mutex(State())
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  func find(_ id: CaseID) -> CachedFile? {
    state.withLock { state in
      state.clock += 1
      state.slots[id]?.used = state.clock
      return state.slots[id]?.cached
    }
  }

  func keep(_ cached: CachedFile) {
    state.withLock { state in
      state.clock += 1
      let old = state.slots.updateValue(
        Slot(cached: cached, used: state.clock), forKey: cached.file.id)
      state.entries += Self.weight(cached) - (old.map { Self.weight($0.cached) } ?? 0)
      if state.entries > capacity { Self.makeRoom(&state, down: capacity - capacity / 4) }
    }
  }

  /// Takes the fold out, so that whoever moves it on has the only copy.
  @discardableResult
  func take(_ id: CaseID) -> CachedFile? {
    state.withLock { state in
      guard let old = state.slots.removeValue(forKey: id) else { return nil }
      state.entries -= Self.weight(old.cached)
      return old.cached
    }
  }

  /// Lets go of a quarter at a time, so that the sorting is seldom.
  private static func makeRoom(_ state: inout State, down limit: Int) {
    for (id, slot) in state.slots.sorted(by: { $0.value.used < $1.value.used }) {
      if state.entries <= limit { return }
      state.slots.removeValue(forKey: id)
      state.entries -= weight(slot.cached)
    }
  }

  /// An empty file weighs something too.
  private static func weight(_ cached: CachedFile) -> Int { cached.file.version + 4 }
}
