import Foundation
import Synchronization

/// Makes tagged PDFs (PDF/UA-1) of whole pages with WeasyPrint, in a process of its own.
///
/// The page goes in by a pipe and the PDF comes out by another: nothing is put on disk. Nothing is fetched
/// either, and what the tool says is thrown away, since it could quote the page.
public struct PDFMaker: Sendable {
  private let command: String
  private let seconds: Int
  private let turns: Turns

  /// - Parameters:
  ///   - command: the path of the tool.
  ///   - seconds: how long one page may take.
  ///   - atOnce: how many pages are made at the same time.
  ///   - waiting: how many more may wait for their turn; the next is told that it is busy.
  public init(command: String, seconds: Int = 20, atOnce: Int = 2, waiting: Int = 8) {
    self.command = command
    self.seconds = seconds
    turns = Turns(atOnce: atOnce, waiting: waiting)
  }

  /// - Parameter page: in UTF-8, with everything it needs in it.
  public func pdf(of page: [UInt8]) async -> Result<[UInt8], PDFTrouble> {
    guard FileManager.default.isExecutableFile(atPath: command) else { return .failure(.notInstalled) }
    guard await turns.take() else { return .failure(.busy) }
    let (command, seconds) = (command, seconds)
    let made = await withCheckedContinuation { done in
      DispatchQueue.global().async { done.resume(returning: ToolRun(command, seconds).run(page)) }
    }
    await turns.giveBack()
    return made
  }
}

public enum PDFTrouble: String, Error, Sendable {
  case notInstalled, busy, tooSlow, failed
}

/// One run of the tool. Blocks its thread until the tool has ended.
private struct ToolRun {
  private let command: String
  private let seconds: Int

  init(_ command: String, _ seconds: Int) {
    self.command = command
    self.seconds = seconds
  }

  func run(_ page: [UInt8]) -> Result<[UInt8], PDFTrouble> {
    // A tool that ends before it has read everything must not end the server.
    signal(SIGPIPE, SIG_IGN)
    let (tool, input, output) = (Process(), Pipe(), Pipe())
    tool.executableURL = URL(fileURLWithPath: command)
    tool.arguments = [
      "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--allowed-protocols", "data", "--quiet", "-", "-",
    ]
    tool.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    tool.standardInput = input
    tool.standardOutput = output
    tool.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    tool.terminationHandler = { _ in ended.signal() }
    do { try tool.run() } catch { return .failure(.notInstalled) }
    let isLate = Late()
    let process = tool.processIdentifier
    let clock = DispatchWorkItem {
      isLate.set()
      kill(process, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: clock)
    let writing = input.fileHandleForWriting
    DispatchQueue.global().async {
      try? writing.write(contentsOf: Data(page))
      try? writing.close()
    }
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? nil
    ended.wait()
    clock.cancel()
    if isLate.value { return .failure(.tooSlow) }
    guard tool.terminationReason == .exit, tool.terminationStatus == 0, let bytes,
      bytes.starts(with: Data("%PDF-".utf8))
    else { return .failure(.failed) }
    return .success(Array(bytes))
  }
}

private final class Late: Sendable {
  private let late = Mutex(false)

  var value: Bool { late.withLock { $0 } }

  func set() { late.withLock { $0 = true } }
}

/// Whose turn it is: so many at once, so many in line, and no more.
actor Turns {
  private var free: Int
  private let longest: Int
  private var line: [CheckedContinuation<Bool, Never>] = []

  init(atOnce: Int, waiting: Int) {
    free = atOnce
    longest = waiting
  }

  /// False when the line is full.
  func take() async -> Bool {
    if free > 0 {
      free -= 1
      return true
    }
    guard line.count < longest else { return false }
    return await withCheckedContinuation { line.append($0) }
  }

  var waiting: Int { line.count }

  func giveBack() {
    if line.isEmpty {
      free += 1
    } else {
      line.removeFirst().resume(returning: true)
    }
  }
}
