import Domain
import Foundation
import HTTPTypes
import Pages

extension FormState {
  /// A form that is to be sent: with the session's secret, and a key of its own so that it counts once.
  static func fresh(
    _ file: FileRequest, values: [String: [String]], basedOn: Int?
  ) -> FormState {
    FormState(
      values: values, csrf: file.context.visitor.formSecret,
      idempotencyKey: values[FormField.idempotencyKey]?.first ?? file.desk.newKey(),
      basedOn: basedOn)
  }

  /// A form as it is first shown: what was typed in a draft goes before what stands there from the start.
  static func shown(
    _ file: FileRequest, values: [String: [String]], draft form: String, of id: CaseID?,
    basedOn: Int?
  ) async throws -> FormState {
    let draft = try await file.desk.draft(form: form, of: id, by: file.author)
    guard let draft, let body = try? FormBody(draft.body) else {
      return fresh(file, values: values, basedOn: basedOn)
    }
    var state = fresh(
      file, values: values.merging(body.values) { _, typed in typed }, basedOn: basedOn)
    state.draftSavedAt = Clocks.time(draft.savedAt)
    return state
  }

  /// Takes the answer in. A form that was changed after a refusal keeps its key: nothing was done under it.
  mutating func answer(_ refusal: Refusal, in scene: FileScene) {
    self.refusal = refusal
    switch refusal {
    case .invalid(let found): problems = found
    case .rule(_, _, let next): self.next = next.map { Links.act(scene.id, $0.act) }
    case .explain: break
    case .changedMeanwhile(_, let entries):
      conflict = Conflicts.conflict(entries, in: scene, typed: values)
      // Seen side by side: the next attempt is made knowing what the other wrote.
      basedOn = scene.view.basedOn
    }
  }
}

extension FormReader {
  /// The form's key together with a sum of what was typed: sent twice it is one act, but a form that
  /// was gone back to and changed is another. Nil when it carried none that could be kept.
  var key: String? {
    let key = text(FormField.idempotencyKey)
    guard (1...64).contains(key.utf8.count) else { return nil }
    return key + "." + String(FormBody.encoded(values).fingerprint, radix: 16)
  }
}

extension Refusal {
  var status: HTTPResponse.Status {
    switch self {
    case .changedMeanwhile: .conflict
    case .invalid, .rule, .explain: .unprocessableContent
    }
  }
}

/// The same answers for programs.
enum RefusalJSON {
  private struct Answer: Encodable {
    var error: String
    var problems: [FieldProblem]?
    var rules: [RuleAnswer]?
    var entries: [Int]?
  }

  private struct RuleAnswer: Encodable {
    let id: String
    let sentence: String
    let source: String
    let detail: String
  }

  static func text(_ refusal: Refusal) -> String {
    let answer =
      switch refusal {
      case .invalid(let problems): Answer(error: "invalid", problems: problems)
      case .rule(let rule, let detail, _): Answer(error: "rule", rules: [row(rule, detail)])
      case .explain(let advisories):
        Answer(error: "explain", rules: advisories.map { row($0.rule, $0.detail) })
      case .changedMeanwhile(_, let entries): Answer(error: "changedMeanwhile", entries: entries)
      }
    let data = try? JSONEncoder().encode(answer)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{\"error\":\"refused\"}"
  }

  private static func row(_ rule: Rule, _ detail: String) -> RuleAnswer {
    RuleAnswer(id: rule.id, sentence: rule.sentence, source: rule.source, detail: detail)
  }
}
