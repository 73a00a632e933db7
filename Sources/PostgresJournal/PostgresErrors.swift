import Journal

extension JournalError {
  /// - Parameters:
  ///   - state: the SQLSTATE.
  ///   - message: used only for refusals of our own triggers, which carry no values.
  init(state: String, constraint: String?, message: String?, connectionIsLost: Bool) {
    self =
      switch state {
      case _ where connectionIsLost: .unavailable(code: state.isEmpty ? "connection" : state)
      case "23001": .constraint(message ?? "append-only")
      case _ where state.hasPrefix("23"): .constraint(constraint ?? state)
      case "40001", "40P01", "55P03", "57014": .busy
      case "53100": .full
      case "25006": .readOnly
      case _ where state.hasPrefix("08") || state.hasPrefix("53") || state.hasPrefix("57P"):
        .unavailable(code: state)
      default: .engine(code: state)
      }
  }
}
