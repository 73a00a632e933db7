extension Advice {
  /// A proposal from the police is a name and a day. What looks like intelligence is asked about (R-INT-13).
  mutating func keepIntelligenceOut(of referral: Referral, _ programme: Programme) {
    guard programme.asks(.proposalOnly, of: referral.wayIn) else { return }
    let written = folded(referral.why + " " + referral.from)
    let found = (programme.intake?.intelligenceWords ?? []).filter { written.holds(folded($0)) }
    should(
      IntakeRules.proposalOnly, when: !found.isEmpty,
      "I texten står \(found.map { "”\($0)”" }.joined(separator: ", ")). Skriv bara att personen föreslås.")
  }

  private func folded(_ text: String) -> [Unicode.Scalar] {
    Array(text.unicodeScalars.map(\.properties.lowercaseMapping).joined().unicodeScalars)
  }
}

extension [Unicode.Scalar] {
  /// Scalars and not characters: a combining mark would hide a word.
  fileprivate func holds(_ word: [Unicode.Scalar]) -> Bool {
    guard !word.isEmpty, word.count <= count else { return false }
    return (0...(count - word.count)).contains { self[$0..<($0 + word.count)].elementsEqual(word) }
  }
}
