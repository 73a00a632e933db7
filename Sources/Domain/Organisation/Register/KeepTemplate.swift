/// A template that the city gives to all its units: a routine, a sheet, knowledge to share (R-ORG-12, R-ORG-18). Each unit
/// begins its own document from it, and answers for what it then says.
public struct KeepTemplate: RegisterAct {
  public static let kind = RegisterActKind.keepTemplate
  public let template: LocalDocument
  public let record: RecordID?

  public init(_ template: LocalDocument, correcting record: RecordID? = nil) {
    self.template = template
    self.record = record
  }

  /// What is asked of a unit's document is asked of a template too.
  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    _ = try KeepDocument(template, correcting: record).decide(given)
    return [.record(record ?? given.newID, .template(template))]
  }
}
