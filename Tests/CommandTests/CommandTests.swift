import Foundation
import GRDB
import Testing

@Suite("The operator's commands", .serialized)
struct CommandTests {
  @Test("init makes a folder and a key for its owner alone, and never writes over them")
  func initialise() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      let made = try Program.run("init", "--data", data)
      #expect(made.code == 0)
      #expect(made.words.contains("2 program"))
      #expect(try mode(data) == 0o700)
      #expect(try mode("\(data)/key") == 0o600)
      let key = try Data(contentsOf: URL(fileURLWithPath: "\(data)/key"))
      #expect(try Program.run("init", "--data", data).code == 2)
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(data)/key")) == key)
      #expect(try Program.run("verify", "--data", data).code == 0)
    }
  }

  @Test("serve starts on a made installation, stops when told to, and refuses a key that others can read")
  func serve() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      _ = try Program.run("init", "--data", data)
      let served = try Program.serveAndStop("serve", "--data", data, "--port", "0")
      #expect(served.code == 0)
      #expect(served.words.contains("Samlots har stannat."))
      chmod("\(data)/key", 0o644)
      let refused = try Program.run("serve", "--data", data, "--port", "0")
      #expect(refused.code == 2)
      #expect(refused.words.contains("chmod 600"))
    }
  }

  @Test("The key can come from the environment, and a wrong one is told")
  func environment() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      let key = folder.appendingPathComponent("elsewhere").path
      #expect(try Program.run("key", key).code == 0)
      #expect(try Program.run("key", key).code == 2)
      let secret = try String(contentsOfFile: key, encoding: .utf8)
      #expect(try Program.run("init", "--data", data, environment: ["SAMLOTS_KEY": secret]).code == 0)
      #expect(!FileManager.default.fileExists(atPath: "\(data)/key"))
      #expect(try Program.run("verify", "--data", data).code == 2)
      #expect(try Program.run("verify", "--data", data, "--key-file", key).code == 0)
      let other = folder.appendingPathComponent("other").path
      _ = try Program.run("key", other)
      let wrong = try Program.run("serve", "--data", data, "--key-file", other)
      #expect(wrong.code == 2)
      #expect(wrong.words.contains("hör inte till"))
    }
  }

  @Test("simulate makes files that verify, only in an empty folder, and what it made is a demo")
  func simulate() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      let made = try Program.run("simulate", "--data", data, "--files", "150")
      #expect(made.code == 0, "\(made.words)")
      let verified = try Program.run("verify", "--data", data)
      #expect(verified.code == 0 && verified.words.contains("Allt stämmer."), "\(verified.words)")
      #expect(try Program.run("simulate", "--data", data, "--files", "150").code == 2)
      #expect(try Program.run("serve", "--data", data, "--port", "0").code == 2)
      let real = folder.appendingPathComponent("real").path
      _ = try Program.run("init", "--data", real)
      #expect(try Program.run("simulate", "--data", real, "--files", "150").code == 2)
    }
  }

  @Test("demo builds its city once, serves it again unchanged, and serve refuses it")
  func demo() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      let first = try Program.serveAndStop("demo", "--data", data, environment: ["PORT": "0"])
      #expect(first.code == 0)
      #expect(first.words.contains("http://127.0.0.1:"))
      let before = try Program.run("verify", "--data", data)
      #expect(before.code == 0)
      let second = try Program.serveAndStop("demo", "--data", data, "--port", "0")
      #expect(!second.words.contains("Bygger"))
      #expect(try Program.run("verify", "--data", data).words == before.words)
      #expect(try Program.run("rebuild", "--data", data).code == 0)
      #expect(try Program.run("serve", "--data", data).code == 2)
      #expect(try Program.run("serve", "--data", data, "--demo").code == 2)
      try FileManager.default.removeItem(atPath: "\(data)/demo")
      #expect(try Program.run("serve", "--data", data).code == 2)
      #expect(try Program.run("demo", "--data", data).code == 2)
    }
  }

  @Test("demo does not open an installation that is not a demo")
  func demoOnReal() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      _ = try Program.run("init", "--data", data)
      #expect(try Program.run("demo", "--data", data).code == 2)
      try Data().write(to: URL(fileURLWithPath: "\(data)/demo"))
      #expect(try Program.run("demo", "--data", data).code == 2)
    }
  }

  @Test("verify names the first broken entry and ends with 1")
  func broken() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      _ = try Program.serveAndStop("demo", "--data", data, "--port", "0")
      let queue = try DatabaseQueue(path: "\(data)/samlots.sqlite")
      try queue.write { database in
        try database.execute(sql: "DROP TRIGGER entry_no_update")
        try database.execute(
          sql: """
            UPDATE entry SET ciphertext = zeroblob(length(ciphertext))
            WHERE sequence = 7 AND case_id = (SELECT MIN(case_id) FROM entry WHERE sequence = 9)
            """)
      }
      try queue.close()
      let verified = try Program.run("verify", "--data", data)
      #expect(verified.code == 1)
      #expect(verified.words.contains("första trasiga posten är 7"))
    }
  }

  @Test(
    "What cannot be is told and ends with another code than 0",
    arguments: [
      ["verify"], ["verify", "--data", "/nowhere"], ["serve", "--data", "/nowhere", "--database", "x"],
      ["demo"], ["serve", "--data", "/nowhere", "--port", "70000"], ["dance"],
    ])
  func nonsense(_ arguments: [String]) throws {
    let ended = try Program.run(arguments)
    #expect(ended.code != 0)
    #expect(!ended.words.isEmpty)
  }
}
