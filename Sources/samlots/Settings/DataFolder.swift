import ArgumentParser
import Foundation

/// The folder of an embedded database, and what lies in it.
struct DataFolder: Sendable {
  let path: String

  var url: URL { URL(fileURLWithPath: path, isDirectory: true) }
  var key: String { url.appendingPathComponent("key").path }
  private var database: String { url.appendingPathComponent("samlots.sqlite").path }
  private var demoMark: String { url.appendingPathComponent("demo").path }

  var hasDatabase: Bool { FileManager.default.fileExists(atPath: database) }
  var hasKey: Bool { FileManager.default.fileExists(atPath: key) }
  /// The made-up city was built here, all of it.
  var isDemo: Bool { FileManager.default.fileExists(atPath: demoMark) }

  var isEmpty: Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false
  }

  /// Makes the folder, or closes an empty one to everybody but its owner.
  func make() throws {
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    } catch {
      throw OperatorFault("Mappen \(path) går inte att skapa.")
    }
  }

  func markAsDemo() throws {
    do {
      try Data("Allt här är påhittat: staden Ekhamn.\n".utf8).write(to: URL(fileURLWithPath: demoMark))
    } catch {
      throw OperatorFault("Mappen \(path) går inte att skriva i.")
    }
  }
}
