import Access
import Domain
import Journal

extension Desk {
  /// Begins to look out for one viewer. Nothing is shown, so it leaves no record; a no leaves one, as any look.
  /// - Parameter then: when the page was drawn that is to be looked out for; nil for now.
  /// - Returns: how it stands now, and what has become of it since `then`.
  /// - Throws: `.denied` when the viewer may see nothing of it.
  func beginWatching(
    _ subject: LiveSubject, by visitor: Visitor, session token: String, since then: Instant?
  ) async throws(DeskError) -> (watched: LiveWatched, news: LiveNews) {
    let now = clock.now()
    let author = visitor.author
    do {
      return try await catching {
        try await read(as: author) { connection in
          let files = try files(of: subject, for: author, connection)
          var known = known(files, to: author, at: now)
          if known.standings.isEmpty, !subject.mayBeEmpty(for: author.role) {
            throw denial(of: files, to: author, at: now)
          }
          known.directory = try journal.reference.version(connection)
          let watched = LiveWatched(
            subject: subject, session: journal.sessions.handle(token), known: known)
          guard let then, then < now else { return (watched, .still) }
          // Older than any session: there is no such page, and no past is worked out for it.
          guard now < then.adding(seconds: longestSeconds) else { return (watched, .less) }
          let before = standings(files, to: author) {
            Access.standing(of: $0, to: $1, asOf: then)
          }
          return (watched, LiveNews(from: before, to: known.standings))
        }
      }
    } catch {
      if case .file(let id) = subject {
        try await record(error, of: "live", on: id, by: author, at: now)
      }
      throw error
    }
  }

  /// Asks for all who look, in one transaction of one moment: who has signed out, whose files have new
  /// entries, and for those, and for those whose turn it is, the decision anew.
  /// - Parameter seconds: how often each is decided anew though nothing was written; nil for not now.
  /// - Returns: how it stands with each now, and what they are to be told; nil where there is nothing to tell.
  func standings(
    of watched: [Int: LiveWatched], every seconds: Int64?
  ) async throws(DeskError) -> [Int: (known: LiveWatched.Known, news: LiveNews?)] {
    let now = clock.now()
    return try await catching {
      try await journal.read(as: .live) { connection in
        let round = try LiveRound(watched, at: now, every: seconds, self, connection)
        return try watched.mapValues { try round.ask($0, connection) }
      }
    }
  }

  // MARK: Deciding

  func files(
    of subject: LiveSubject, for author: Author, _ connection: any Connection
  ) throws -> [CaseFile] {
    let ids: [CaseID] =
      switch subject {
      case .file(let id): [id]
      case .list: try scope(of: author, limit: 200, connection)
      }
    return try ids.compactMap { try laid($0, for: author, connection, locking: .none) }
  }

  /// How each file stands to the viewer; those that do not are left out.
  func known(_ files: [CaseFile], to author: Author, at now: Instant) -> LiveWatched.Known {
    var known = LiveWatched.Known(toldAt: now)
    known.standings = standings(files, to: author) { Access.standing(of: $0, to: $1, at: now) }
    for file in files {
      known.versions[file.id] = file.version
      for other in file.compartments.values { known.versions[other.id] = other.version }
    }
    return known
  }

  private func standings(
    _ files: [CaseFile], to author: Author,
    _ decide: (CaseFile, Author) -> Result<Standing, Denial>
  ) -> [CaseID: Standing] {
    var found: [CaseID: Standing] = [:]
    for file in files {
      if case .success(let standing) = decide(file, author) { found[file.id] = standing }
    }
    return found
  }

  private func denial(of files: [CaseFile], to author: Author, at now: Instant) -> Denial {
    guard let file = files.first,
      case .failure(let denial) = Access.standing(of: file, to: author, at: now)
    else { return .unknownFile }
    return denial
  }
}

/// What one round has found out once for all who look.
private struct LiveRound {
  let now: Instant
  let seconds: Int64?
  let desk: Desk
  let sessions: [Sessions.Handle: Sessions.Session]
  let versions: [CaseID: Int]
  let directory: Directory
  let directoryVersion: Int

  init(
    _ watched: [Int: LiveWatched], at now: Instant, every seconds: Int64?, _ desk: Desk,
    _ connection: any Connection
  ) throws {
    let journal = desk.journal
    self.now = now
    self.seconds = seconds
    self.desk = desk
    sessions = try journal.sessions.going(Set(watched.values.map(\.session)), at: now, connection)
    versions = try journal.files.versions(
      of: Set(watched.values.flatMap(\.known.versions.keys)), connection)
    directory = try desk.directories.current(connection)
    directoryVersion = try journal.reference.version(connection)
  }

  func ask(
    _ watched: LiveWatched, _ connection: any Connection
  ) throws -> (known: LiveWatched.Known, news: LiveNews?) {
    guard let author = author(of: watched) else { return (watched.known, .gone) }
    let isDue = watched.isDue(at: now, every: seconds)
    guard isDue || isTouched(watched) else { return (watched.known, nil) }
    try desk.act(as: author, connection)
    let files = try desk.files(of: watched.subject, for: author, connection)
    var known = desk.known(files, to: author, at: now)
    known.directory = directoryVersion
    let news = LiveNews(from: watched.known.standings, to: known.standings)
    // That nothing changed is only told when its time comes: otherwise it would tell that something
    // was written which this viewer may not see.
    if !isDue {
      known.toldAt = watched.known.toldAt
      known.toldOn = watched.known.toldOn
    }
    return (known, news == .still && !isDue ? nil : news)
  }

  private func author(of watched: LiveWatched) -> Author? {
    guard let session = sessions[watched.session], !desk.isOver(session, at: now) else { return nil }
    return directory.author(session.assignment, on: SwedishTime.day(now))
  }

  private func isTouched(_ watched: LiveWatched) -> Bool {
    let known = watched.known
    return known.directory != directoryVersion
      || known.versions.contains { versions[$0.key] != $0.value }
  }
}

extension LiveSubject {
  /// Those who work may have nobody on their list; an own page without a case is no page.
  fileprivate func mayBeEmpty(for role: Role) -> Bool {
    switch (self, role) {
    case (.file, _), (.list, .person), (.list, .guardian): false
    case (.list, _): true
    }
  }
}

extension LiveNews {
  /// From how the files stood to how they stand. One that is no longer there ends it all: the page may
  /// be the page of that one.
  fileprivate init(from before: [CaseID: Standing], to now: [CaseID: Standing]) {
    var found: LiveNews = now.count > before.count ? .changed : .still
    for (id, old) in before {
      guard let new = now[id] else {
        self = .gone
        return
      }
      switch old.change(to: new) {
      case .same: break
      case .changed: if found == .still { found = .changed }
      case .less: found = .less
      }
    }
    self = found
  }
}
