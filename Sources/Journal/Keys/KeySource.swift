import Foundation

/// Where the master key is kept; never in the database or its folder's backups.
public enum KeySource: Sendable, Equatable {
  /// Base64 of 32 bytes in an environment variable, usually `SAMLOTS_KEY`.
  case variable(String)
  /// A file with the same that only its owner may read.
  case file(path: String)
  /// A program and its arguments that print the same.
  case command([String])

  public func keyRing(
    environment: [String: String], random: RandomBytes
  ) throws(KeyError) -> KeyRing {
    try KeyRing(master: master(environment: environment), random: random)
  }

  /// The key itself, for wrapping what it opens with another one.
  public func master(environment: [String: String]) throws(KeyError) -> [UInt8] {
    guard let master = Self.decode(try text(environment)) else { throw .notBase64 }
    return master
  }

  private func text(_ environment: [String: String]) throws(KeyError) -> String {
    switch self {
    case .variable(let name):
      guard let value = environment[name], !value.isEmpty else { throw .notFound }
      return value
    case .file(let path): return try KeyFile.read(path)
    case .command(let words): return try Self.output(of: words)
    }
  }

  private static func decode(_ text: String) -> [UInt8]? {
    Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)).map(Array.init)
  }

  private static func output(of words: [String]) throws(KeyError) -> String {
    guard let program = words.first else { throw .notFound }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = Array(words.dropFirst())
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { throw .notFound }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw .commandFailed(status: process.terminationStatus)
    }
    guard let text = String(data: bytes, encoding: .utf8) else { throw .notBase64 }
    return text
  }
}

/// A key file: base64 on one line, mode 0600 or stricter.
public enum KeyFile {
  /// Makes a new random master key. Never writes over an old one: what it has wrapped would be lost.
  public static func create(_ path: String, random: RandomBytes) throws(KeyError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .fileExists : .cannotWrite }
    defer { close(descriptor) }
    let line = Array((Data(random(32)).base64EncodedString() + "\n").utf8)
    guard write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
      throw .cannotWrite
    }
  }

  static func read(_ path: String) throws(KeyError) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .notFound }
    defer { close(descriptor) }
    // The mode is asked of the open file, so that it cannot be exchanged in between.
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .notFound }
    guard status.st_mode & 0o077 == 0 else {
      throw .openToOthers(mode: String(status.st_mode & 0o777, radix: 8))
    }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count > 0, let text = String(validating: bytes[..<count], as: UTF8.self) else {
      throw .notBase64
    }
    return text
  }
}
