import Foundation

/// Hands a message to a program that takes it as sendmail does: the receiver as its argument, the message on
/// standard input, 0 when it has been taken.
public struct Sendmail: Sendable {
  private let command: String
  private let seconds: Int

  public init(command: String, seconds: Int = 20) {
    self.command = command
    self.seconds = seconds
  }

  /// - Returns: false when it was not taken; what the program says is thrown away.
  public func send(_ message: String, to address: String) async -> Bool {
    let (command, seconds) = (command, seconds)
    return await withCheckedContinuation { done in
      DispatchQueue.global().async {
        done.resume(returning: Self.run(command, ["-i", "--", address], message, seconds))
      }
    }
  }

  private static func run(
    _ command: String, _ arguments: [String], _ message: String, _ seconds: Int
  ) -> Bool {
    // A program that ends before it has read everything must not end the server.
    signal(SIGPIPE, SIG_IGN)
    let (program, input) = (Process(), Pipe())
    program.executableURL = URL(fileURLWithPath: command)
    program.arguments = arguments
    program.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]
    program.standardInput = input
    program.standardOutput = FileHandle.nullDevice
    program.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    program.terminationHandler = { _ in ended.signal() }
    do { try program.run() } catch { return false }
    try? input.fileHandleForWriting.write(contentsOf: Data(message.utf8))
    try? input.fileHandleForWriting.close()
    if ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
      kill(program.processIdentifier, SIGKILL)
      ended.wait()
      return false
    }
    return program.terminationReason == .exit && program.terminationStatus == 0
  }
}
