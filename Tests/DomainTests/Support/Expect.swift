import Domain
import Testing

/// A must-rule says no, on top or at a field.
func expectNo(
  _ rule: Rule, _ answer: Refusal?, at location: SourceLocation = #_sourceLocation
) {
  let says =
    switch answer {
    case .rule(let found, _, _): found == rule && rule.strength == .must
    case .invalid(let problems): problems.contains { $0.rule == rule.id }
    default: false
    }
  #expect(says, "\(rule.id) should say no, but: \(String(describing: answer))", sourceLocation: location)
}

/// A matter of form, told at its field.
func expectProblem(
  at field: String, _ answer: Refusal?, location: SourceLocation = #_sourceLocation
) {
  #expect(
    problems(answer).contains { $0.field == field }, "\(String(describing: answer))", sourceLocation: location
  )
}

func expectYes(_ answer: Refusal?, at location: SourceLocation = #_sourceLocation) {
  #expect(answer == nil, "\(String(describing: answer))", sourceLocation: location)
}

/// A should-rule asks; explained, the act is done and the reason stands in the file.
func expectAsks(
  _ rule: Rule, _ work: Casework, _ act: some Act, by author: Author = World.lotta,
  at location: SourceLocation = #_sourceLocation
) {
  let answer = work.refusal(of: act, by: author)
  #expect(advisories(answer).contains(rule), "\(String(describing: answer))", sourceLocation: location)
  #expect(rule.strength == .should, sourceLocation: location)
  var explained = work
  do {
    try explained.perform(act, by: author, explaining: advisories(answer))
  } catch {
    Issue.record("explained and still refused: \(error)", sourceLocation: location)
  }
  let kept = explained.file.audit.explanations.last { $0.rule == rule.id }
  #expect(kept?.reason.contains(rule.id) == true, sourceLocation: location)
}

func advisories(_ answer: Refusal?) -> [Rule] {
  if case .explain(let advisories) = answer { advisories.map(\.rule) } else { [] }
}

func problems(_ answer: Refusal?) -> [FieldProblem] {
  if case .invalid(let problems) = answer { problems } else { [] }
}
