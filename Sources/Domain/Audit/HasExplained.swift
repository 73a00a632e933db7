extension CaseFile {
  /// Whether a should-rule has been explained away in the file, so that what is asked where it is written is not
  /// asked once more when it is summed up.
  func hasExplained(_ rule: Rule) -> Bool {
    entries.contains { entry in
      if case .audit(.explained(let body)) = entry.body { body.rule == rule.id } else { false }
    }
  }
}
