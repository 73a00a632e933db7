extension Desk {
  /// True when the database answers just now.
  public func isReady() async -> Bool {
    (try? await journal.engine.read { try $0.count("SELECT COUNT(*) FROM clock_floor") }) == 1
  }
}
