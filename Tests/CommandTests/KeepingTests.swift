import Foundation
import Testing

/// What an operator does so that nothing is lost: copies, restores, moves and changes keys.
@Suite("Backup, restore, move and change of key", .serialized)
struct KeepingTests {
  @Test("a backup of the demo city is tried out when it is made, and comes back the same")
  func backupAndRestore() throws {
    try withFolder { folder in
      let (data, file, back) = (folder.path("data"), folder.path("copy"), folder.path("back"))
      _ = try Program.serveAndStop("demo", "--data", data, "--port", "0")
      let before = try Program.run("verify", "--data", data)
      let made = try Program.run("backup", "--data", data, "--to", file)
      #expect(made.code == 0)
      #expect(made.words.contains("återställts på prov"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["copy", "data"])
      #expect(try Program.run("backup", "--data", data, "--to", file).code == 2, "never written over")

      let restore = ["restore", "--from", file, "--data", back, "--key-file", "\(data)/key"]
      #expect(try Program.run(restore).code == 64, "a ledger, or the word that there is none")
      #expect(try Program.run(restore + ["--ledger", folder.path("none")]).code == 2)
      try FileManager.default.removeItem(atPath: back)
      let restored = try Program.run(restore + ["--without-ledger"])
      #expect(restored.code == 0)
      #expect(restored.words.contains("gå igenom"))
      let after = try Program.run("verify", "--data", back, "--key-file", "\(data)/key")
      #expect(after.words == before.words)
      #expect(try Program.run(restore + ["--without-ledger"]).code == 2, "never over anything")
    }
  }

  @Test("a cut backup is told, and leaves nothing that could be served")
  func cut() throws {
    try withFolder { folder in
      let (data, file, back) = (folder.path("data"), folder.path("copy"), folder.path("back"))
      _ = try Program.run("init", "--data", data)
      _ = try Program.run("backup", "--data", data, "--to", file)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      try bytes.dropLast(3).write(to: URL(fileURLWithPath: file))
      let refused = try Program.run(
        "restore", "--from", file, "--data", back, "--key-file", "\(data)/key", "--without-ledger")
      #expect(refused.code == 1)
      #expect(refused.words.contains("slutar för tidigt"))
      #expect(try Program.run("serve", "--data", back, "--key-file", "\(data)/key").code == 2)
    }
  }

  @Test("a move takes everything along, and the old database does not start again")
  func move() throws {
    try withFolder { folder in
      let (data, new) = (folder.path("data"), folder.path("new"))
      _ = try Program.serveAndStop("demo", "--data", data, "--port", "0")
      let before = try Program.run("verify", "--data", data)
      let moved = try Program.run("move", "--data", data, "--to-data", new)
      #expect(moved.code == 0)
      #expect(moved.words.contains("stämmer på båda sidor"))
      #expect(try Program.run("verify", "--data", new, "--key-file", "\(data)/key").words == before.words)
      let old = try Program.run("demo", "--data", data, "--port", "0")
      #expect(old.code == 2)
      #expect(old.words.contains("har flyttats"))
      #expect(try Program.run("move", "--data", data, "--to-data", new).code == 2)
    }
  }

  @Test("from the folder to PostgreSQL and back", .enabled(if: Postgres.url != nil))
  func moveBetweenEngines() throws {
    try withFolder { folder in
      let (data, back, key) = (folder.path("data"), folder.path("back"), folder.path("data/key"))
      _ = try Program.serveAndStop("demo", "--data", data, "--port", "0")
      let before = try Program.run("verify", "--data", data)
      try Postgres.withDatabase { url in
        let there = try Program.run("move", "--data", data, "--key-file", key, "--to-database", url)
        #expect(there.code == 0, "\(there.words)")
        #expect(try Program.run("verify", "--database", url, "--key-file", key).words == before.words)
        let returned = try Program.run("move", "--database", url, "--key-file", key, "--to-data", back)
        #expect(returned.code == 0, "\(returned.words)")
        #expect(try Program.run("verify", "--data", back, "--key-file", key).words == before.words)
        #expect(try Program.run("serve", "--database", url, "--key-file", key).code == 2)
      }
    }
  }

  @Test("the key is changed in two steps, and a lost key is told at start")
  func changeKey() throws {
    try withFolder { folder in
      let (data, new) = (folder.path("data"), folder.path("new"))
      _ = try Program.run("init", "--data", data)
      _ = try Program.run("key", new)
      #expect(try Program.run("serve", "--data", data, "--key-file", new, "--port", "0").code == 2)
      #expect(try Program.run("change-key", "--data", data).code == 64)
      #expect(try Program.run("change-key", "--data", data, "--new-key-file", new).code == 0)
      #expect(try Program.run("verify", "--data", data).code == 0)
      #expect(try Program.serveAndStop("serve", "--data", data, "--key-file", new, "--port", "0").code == 0)
      #expect(try Program.run("change-key", "--data", data, "--key-file", new, "--finish").code == 0)
      let old = try Program.run("serve", "--data", data, "--port", "0")
      #expect(old.code == 2)
      #expect(old.words.contains("hör inte till"))
      #expect(try Program.run("verify", "--data", data, "--key-file", new).code == 0)
      try FileManager.default.removeItem(atPath: "\(data)/key")
      let lost = try Program.run("serve", "--data", data, "--port", "0")
      #expect(lost.code == 2)
      #expect(lost.words.contains("--key-file"))
    }
  }
}

/// The PostgreSQL that the tests have, when they have one.
private enum Postgres {
  static let url = ProcessInfo.processInfo.environment["SAMLOTS_TEST_POSTGRES"]

  /// Runs a test with an empty database of its own.
  static func withDatabase(_ body: (String) throws -> Void) throws {
    let server = try #require(url)
    let name = "t_\(UInt64.random(in: .min ... .max))"
    try sql("CREATE DATABASE \(name)", server)
    defer { try? sql("DROP DATABASE \(name) WITH (FORCE)", server) }
    var parts = try #require(URLComponents(string: server))
    parts.path = "/\(name)"
    try body(try #require(parts.string))
  }

  private static func sql(_ text: String, _ server: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = [server, "-q", "-c", text]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

extension URL {
  fileprivate func path(_ name: String) -> String { appendingPathComponent(name).path }
}
