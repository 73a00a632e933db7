import Foundation

/// Lines to whoever runs the command.
enum Terminal {
  static func tell(_ line: String, to handle: FileHandle = .standardOutput) {
    handle.write(Data((line + "\n").utf8))
  }
}
