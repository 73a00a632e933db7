import Domain
import Synchronization

/// Tells open pages within a second when something has changed for the one who looks.
///
/// Asks the database for all streams together, a few times a second and only while somebody looks, and at once when
/// the journal's bell rings. A ring that is lost only makes it later, so it is right with several servers too.
public final class LiveHub: Sendable {
  public struct Settings: Sendable {
    /// Between two rounds.
    public var interval = Duration.milliseconds(250)
    /// The least time between two rounds, however often the bell rings.
    public var rest = Duration.milliseconds(20)
    /// How often each stream is decided anew and told so, in seconds; pages go blank when they hear nothing for 20.
    public var decideAgain: Int64 = 10
    /// Pages that one session may have open at once.
    public var streamsInSession = 6
    public var streamsInAll = 2000
    /// What a reader may be behind with before it is let go.
    public var waitingNews = 4

    public init() {}
  }

  /// There is no room for another stream.
  public enum Full: Error, Sendable, Equatable {
    case session, server
  }

  private struct Listener {
    var watched: LiveWatched
    let tell: AsyncStream<LiveNews>.Continuation
  }

  private struct State {
    var listeners: [Int: Listener] = [:]
    var last = 0
    /// An ordinary round is due, not only one for what has changed.
    var isTime = false
  }

  private let desk: Desk
  private let settings: Settings
  private let state = Mutex(State())
  private let waking = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))

  public init(_ desk: Desk, _ settings: Settings = Settings()) {
    self.desk = desk
    self.settings = settings
  }

  /// How many look now.
  public var count: Int { state.withLock { $0.listeners.count } }

  /// Begins a stream.
  /// - Parameter then: when the page was drawn that it belongs to.
  /// - Throws: `DeskError.denied` when the viewer may see nothing of it; `Full`.
  public func watch(
    _ subject: LiveSubject, by visitor: Desk.Visitor, session token: String, since then: Instant?
  ) async throws -> LiveWatch {
    let (watched, news) = try await desk.beginWatching(
      subject, by: visitor, session: token, since: then)
    let stream = AsyncStream.makeStream(
      of: LiveNews.self, bufferingPolicy: .bufferingOldest(settings.waitingNews))
    let number = try state.withLock { state throws(Full) in
      try hasRoom(for: watched, in: state)
      state.last += 1
      state.listeners[state.last] = Listener(watched: watched, tell: stream.continuation)
      return state.last
    }
    tell([number: news])
    return LiveWatch(news: stream.stream) { [weak self] in self?.leave(number) }
  }

  private func hasRoom(for watched: LiveWatched, in state: State) throws(Full) {
    if state.listeners.count >= settings.streamsInAll { throw .server }
    let same = state.listeners.values.count { $0.watched.session == watched.session }
    if same >= settings.streamsInSession { throw .session }
  }

  private func leave(_ number: Int) {
    let left = state.withLock { $0.listeners.removeValue(forKey: number) }
    left?.tell.finish()
  }

  // MARK: Asking

  /// Asks until it is cancelled, and then ends every stream.
  public func run() async {
    await withTaskGroup { group in
      group.addTask { await self.wakeByTime() }
      group.addTask { await self.wakeByBell() }
      group.addTask { await self.answer() }
    }
    for number in state.withLock({ Array($0.listeners.keys) }) { leave(number) }
  }

  private func wakeByTime() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: settings.interval)
      state.withLock { $0.isTime = true }
      waking.continuation.yield()
    }
  }

  private func wakeByBell() async {
    for await _ in desk.journal.engine.bell.rings() { waking.continuation.yield() }
  }

  /// Rounds one after the other: of two at once the one that knew less could have the last word.
  private func answer() async {
    for await _ in waking.stream where count > 0 {
      let isTime = state.withLock { state in
        defer { state.isTime = false }
        return state.isTime
      }
      let began = ContinuousClock.now
      await ask(onlyChanges: !isTime)
      // However much is written and however many look, most of the time is left to others.
      let rest = max(settings.rest, (.now - began) * 4)
      try? await Task.sleep(for: min(rest, settings.interval))
    }
  }

  /// One round. When the database cannot be asked nobody is told anything, and the pages go blank by themselves.
  /// - Parameter onlyChanges: leaves those whose turn it is to their own time, so that when they hear `still` does not
  ///   tell that somewhere something was written.
  func ask(onlyChanges: Bool = false) async {
    let watched = state.withLock { $0.listeners.mapValues(\.watched) }
    let turn = onlyChanges ? nil : settings.decideAgain
    guard let answers = try? await desk.standings(of: watched, every: turn) else { return }
    state.withLock { state in
      for (number, answer) in answers { state.listeners[number]?.watched.known = answer.known }
    }
    tell(answers.compactMapValues(\.news))
  }

  /// Who has been told that it is over, or does not read what is said, is let go.
  private func tell(_ news: [Int: LiveNews]) {
    for (number, word) in news {
      guard let listener = state.withLock({ $0.listeners[number] }) else { continue }
      if case .enqueued = listener.tell.yield(word), word != .gone { continue }
      leave(number)
    }
  }
}

/// One open stream. It is left when this is let go of.
public final class LiveWatch: Sendable {
  /// Ends after `.gone`, when the reader is too slow, and when the server stops.
  public let news: AsyncStream<LiveNews>
  private let leave: @Sendable () -> Void

  init(news: AsyncStream<LiveNews>, leave: @escaping @Sendable () -> Void) {
    self.news = news
    self.leave = leave
  }

  deinit { leave() }

  public func end() { leave() }
}
