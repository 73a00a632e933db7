import Foundation
import Testing

/// The built program, run as an operator would.
enum Program {
  struct Ended {
    let code: Int32
    let words: String
  }

  /// Beside the test bundle, where the package builds everything.
  private static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("samlots")

  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Ended {
    try run(arguments, environment: environment)
  }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ended {
    let (process, output) = try start(arguments, environment)
    let words = output.readDataToEndOfFile()
    process.waitUntilExit()
    return Ended(code: process.terminationStatus, words: String(decoding: words, as: UTF8.self))
  }

  /// Runs a server until it says that it answers, asks it to stop and waits.
  static func serveAndStop(_ arguments: String..., environment: [String: String] = [:]) throws -> Ended {
    let server = try serve(arguments, environment: environment)
    server.process.terminate()
    let words = server.end()
    return Ended(code: server.process.terminationStatus, words: words)
  }

  static func serve(_ arguments: String..., environment: [String: String] = [:]) throws -> Server {
    try serve(arguments, environment: environment)
  }

  /// Runs a server until it says that it answers, or ends.
  private static func serve(_ arguments: [String], environment: [String: String]) throws -> Server {
    let (process, output) = try start(arguments, environment)
    var words = Data()
    while !String(decoding: words, as: UTF8.self).contains("svarar på") {
      let more = output.availableData
      if more.isEmpty { break }
      words.append(more)
    }
    return Server(process: process, output: output, begun: words)
  }

  /// One that runs.
  struct Server {
    let process: Process
    fileprivate let output: FileHandle
    fileprivate let begun: Data

    /// The status and the body of an answer.
    func ask(_ path: String) throws -> String {
      let words = String(decoding: begun, as: UTF8.self)
      let start = try #require(words.range(of: "http://"))
      let address = words[start.lowerBound...].prefix { !$0.isWhitespace }.dropLast()
      let curl = Process()
      let answer = Pipe()
      curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
      curl.arguments = ["-s", "-w", " %{http_code}", "\(address)\(path)"]
      curl.standardOutput = answer
      try curl.run()
      let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      curl.waitUntilExit()
      let parts = text.split(separator: " ")
      return "\(parts.last ?? "") \(parts.dropLast().joined(separator: " "))"
    }

    /// Waits for its end, and gives everything it has said.
    func end() -> String {
      let rest = output.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: begun + rest, as: UTF8.self)
    }
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String]
  ) throws -> (Process, FileHandle) {
    let process = Process()
    let output = Pipe()
    process.executableURL = binary
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = output
    process.standardError = output
    try process.run()
    return (process, output.fileHandleForReading)
  }
}

/// Runs a test with a folder of its own that is removed after.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("samlots-command-\(UUID().uuidString)", isDirectory: true)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

func mode(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
