import Domain
import Foundation
import Testing

@testable import Journal

@Suite("Keys")
struct KeyTests {
  private static let master = Data((0..<32).map { UInt8($0) }).base64EncodedString()

  private func ring(_ source: KeySource, _ environment: [String: String] = [:]) throws -> KeyRing {
    try source.keyRing(environment: environment, random: .system)
  }

  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = Place(.sqlite).folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  @Test("the same key comes from the environment, a file and a command")
  func sources() throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent("key").path
      _ = FileManager.default.createFile(
        atPath: path, contents: Data((Self.master + "\n").utf8), attributes: [.posixPermissions: 0o600])
      let ids = [
        try ring(.variable("SAMLOTS_KEY"), ["SAMLOTS_KEY": Self.master]).id,
        try ring(.file(path: path)).id, try ring(.command(["/bin/cat", path])).id,
      ]
      #expect(Set(ids).count == 1)
    }
  }

  @Test("a key that is missing, short, plain or not base64 is refused in words of its own")
  func refused() throws {
    #expect(throws: KeyError.notFound) { try ring(.variable("SAMLOTS_KEY")) }
    #expect(throws: KeyError.notFound) { try ring(.variable("SAMLOTS_KEY"), ["SAMLOTS_KEY": ""]) }
    #expect(throws: KeyError.notBase64) { try ring(.variable("K"), ["K": "åäö!"]) }
    #expect(throws: KeyError.wrongLength(3)) { try ring(.variable("K"), ["K": "AAAA"]) }
    let zeros = Data(count: 32).base64EncodedString()
    #expect(throws: KeyError.tooPlain) { try ring(.variable("K"), ["K": zeros]) }
    #expect(throws: KeyError.notFound) { try ring(.file(path: "/nowhere/key")) }
    #expect(throws: KeyError.notFound) { try ring(.command(["/nowhere/program"])) }
    #expect(throws: KeyError.notFound) { try ring(.command([])) }
    #expect(throws: KeyError.commandFailed(status: 1)) { try ring(.command(["/bin/false"])) }
  }

  @Test("a key file is made for its owner alone, and never written over")
  func file() throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent("key").path
      try KeyFile.create(path, random: .system)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let first = try ring(.file(path: path)).id
      #expect(throws: KeyError.fileExists) { try KeyFile.create(path, random: .system) }
      #expect(try ring(.file(path: path)).id == first)
      for mode in [0o640, 0o604, 0o666] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: KeyError.openToOthers(mode: String(mode, radix: 8))) {
          try ring(.file(path: path))
        }
      }
    }
  }

  @Test("the wrong key is found at start, before anything is read", arguments: EngineUnderTest.all)
  func wrongAtStart(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      await #expect(throws: JournalError.wrongKey) {
        _ = try await OpenJournal(journal.engine, try .test(1), now: Sample.now)
      }
      _ = try await OpenJournal(journal.engine, try .test(), now: Sample.now)
      let report = try await Verifier.verify(journal.engine, try .test(1))
      #expect(report.faults == [.wrongKey])
      await #expect(throws: JournalError.wrongKey) {
        _ = try await Rebuilder.rebuild(journal.engine, try .test(1))
      }
      // Whoever takes the check row away cannot slip in another key while there are files.
      try await journal.engine.write { _ = try journal.files.create(CaseID(1), $0) }
      try await place.tamper { _ = try $0.execute("DELETE FROM key_check") }
      await #expect(throws: JournalError.wrongKey) {
        _ = try await OpenJournal(journal.engine, try .test(1), now: Sample.now)
      }
    }
  }

  @Test("a file whose key is gone, or wrapped with another, says so", arguments: EngineUnderTest.all)
  func keyGone(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      for id in [CaseID(1), CaseID(2)] {
        try await journal.engine.write { connection in
          var file = try journal.files.create(id, connection)
          try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        }
      }
      try await place.tamper { connection in
        try connection.execute("DELETE FROM person_key WHERE case_id = $1", [.id(CaseID(1))])
        try connection.execute(
          "UPDATE person_key SET wrapped_with = $1 WHERE case_id = $2",
          [.blob([1, 2, 3, 4, 5, 6, 7, 8]), .id(CaseID(2))])
      }
      for id in [CaseID(1), CaseID(2)] {
        let cold = FileStore(keyRing: journal.keyRing)
        await #expect(throws: JournalError.keyMissing(case: id)) {
          try await journal.engine.read { try cold.load(id, $0, locking: .none) }
        }
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.faults == [.keyMissing(case: CaseID(1)), .keyMissing(case: CaseID(2))])
    }
  }

  @Test("a wrapped key opens only for its own file")
  func wrapped() throws {
    let ring = try KeyRing.test()
    let key = ring.newPersonKey()
    let wrapped = try ring.wrap(key, for: CaseID(1))
    #expect(wrapped.count == 60)
    #expect(try ring.unwrap(wrapped, wrappedWith: ring.id, for: CaseID(1)) == key)
    #expect(throws: JournalError.keyMissing(case: CaseID(2))) {
      try ring.unwrap(wrapped, wrappedWith: ring.id, for: CaseID(2))
    }
  }

  @Test("a blinded number is the same in one agency and another in the next; only ASCII digits count")
  func blind() throws {
    let ring = try KeyRing.test()
    let (one, two) = (AgencyID(1), AgencyID(2))
    #expect(ring.blind("200001012384", at: one) == ring.blind("200001012384", at: one))
    #expect(ring.blind("200001012384", at: one) != ring.blind("200001012384", at: two))
    #expect(ring.blind("200001012384", at: one) != (try KeyRing.test(1).blind("200001012384", at: one)))
    for bad in ["20000101238", "2000010123845", "20000101٢384", "20000101-384", ""] {
      #expect(ring.blind(bad, at: one) == nil, "\(bad)")
    }
  }
}
