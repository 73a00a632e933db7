import Access
import Domain
import Journal

extension Desk {
  /// How a look into a compartment stands in its log.
  private static let compartment = "compartment"

  /// A compartment, and everyone who has looked into it or been turned away from it. The look is recorded in
  /// the compartment's own log.
  public func openCompartment(
    _ place: Compartment, of id: CaseID, by author: Author
  ) async throws(DeskError) -> (file: OpenedFile, looks: [VisibleLook]) {
    let now = clock.now()
    let trace = Trace(what: Self.compartment, place: place)
    return try await recordingDenial(of: trace, on: id, by: author, at: now) { connection in
      let (view, file) = try view(id, author, trace, now, connection, into: place)
      let directory = try directories.current(connection)
      let records = try recordedLooks(
        of: journal.files.id(of: place, in: id), directory, connection)
      let opened = OpenedFile(
        view: view, directory: directory, programme: file.programme(in: directory))
      return (opened, Access.looks(records, for: view))
    }
  }
}
