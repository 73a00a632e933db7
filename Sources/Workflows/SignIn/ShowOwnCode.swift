import Access
import Domain
import Journal

/// A code as it is read out or printed, for the one who gave it.
public struct ShownCode: Sendable {
  public let opened: OpenedFile
  public let given: FollowUpState.Recorded<OwnCodeGiven>
  /// Nil when it can no longer be used.
  public let digits: String?
  public let isUsed: Bool
}

extension Desk {
  /// Shows a code to whoever gave it, for as long as it can be used. The look stands in the log of the file.
  public func ownCode(
    for giver: Giver, in id: CaseID, by author: Author
  ) async throws(DeskError) -> ShownCode {
    let now = clock.now()
    let trace = Trace(what: "own-code")
    return try await recordingDenial(of: trace, on: id, by: author, at: now) { connection in
      let (view, file) = try view(id, author, trace, now, connection)
      guard case .staff = view.content, let code = file.followUp.codes[giver],
        code.principal == author.principal, let given = file.entry(code.sequence)?.recordedAt
      else { throw Denial.notThisPart }
      let use = try journal.ownCodes.use(of: code.sequence, in: id, since: given, connection)
      let isOpen =
        !use.used && use.wrong < code.body.tries && now < code.body.until && file.closing.closed == nil
      let directory = try directories.current(connection)
      return ShownCode(
        opened: OpenedFile(view: view, directory: directory, programme: file.programme(in: directory)),
        given: code, digits: isOpen ? journal.ownCodes.digits(of: code.sequence, in: id) : nil,
        isUsed: use.used)
    }
  }
}
