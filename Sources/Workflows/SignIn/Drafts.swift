import Domain
import Journal

extension Desk {
  /// Keeps what someone has typed in a form and not sent, sealed and outside the file.
  public func saveDraft(
    _ body: [UInt8], form: String, of id: CaseID?, by author: Author
  ) async throws(DeskError) -> Instant {
    let now = clock.now()
    let place = Drafts.Place(file: id, principal: author.principal, form: form)
    try await catching {
      try await write(as: author) { try journal.drafts.save(body, at: place, now: now, $0) }
    }
    return now
  }

  public func draft(
    form: String, of id: CaseID?, by author: Author
  ) async throws(DeskError) -> (body: [UInt8], savedAt: Instant)? {
    let place = Drafts.Place(file: id, principal: author.principal, form: form)
    return try await catching {
      try await read(as: author) { try journal.drafts.find(place, $0) }
    }.map { ($0.body, $0.savedAt) }
  }

  public func dropDraft(
    form: String, of id: CaseID?, by author: Author
  ) async throws(DeskError) {
    let place = Drafts.Place(file: id, principal: author.principal, form: form)
    try await catching { try await write(as: author) { try journal.drafts.drop(place, $0) } }
  }
}
