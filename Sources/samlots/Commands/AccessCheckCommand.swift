import ArgumentParser
import Foundation
import Interop

struct AccessCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-check",
    abstract: "Svarar på frågor om åtkomst, en rad JSON i taget (docs/access-check.md).")

  @Option(
    help: ArgumentHelp(
      "Läs alla frågor, ställ dem i så många omgångar, och säg hur många svar det blir i sekunden.",
      valueName: "omgångar"))
  var measure: Int?

  func run() throws {
    if let measure {
      try AccessSpeed.measure(rounds: measure)
    } else {
      try answer()
    }
  }

  private func answer() throws {
    var (number, faults) = (0, 0)
    for lines in InputLines() {
      var answers = ""
      for line in lines {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
        let answer = AccessCheck.answer(line, number: number)
        if answer.isFault { faults += 1 }
        answers += answer.line + "\n"
      }
      try FileHandle.standardOutput.write(contentsOf: Data(answers.utf8))
    }
    if faults > 0 { throw OperatorFault("\(faults) av \(number) rader gick inte att läsa.", code: 1) }
  }
}

/// The lines of standard input, as many at a time as have come.
struct InputLines: Sequence, IteratorProtocol {
  private var rest: [UInt8] = []
  private var isAtEnd = false

  mutating func next() -> [[UInt8]]? {
    while !isAtEnd {
      let more = FileHandle.standardInput.availableData
      isAtEnd = more.isEmpty
      let lines = takeLines(more)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  /// The lines that `more` ends, and when nothing more comes, what is left. A line that has grown past all
  /// reason is cut where it is already too long to be answered, so that it cannot fill the memory.
  private mutating func takeLines(_ more: Data) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = more.startIndex
    while let end = more.range(of: Data([0x0A]), in: start..<more.endIndex)?.lowerBound {
      lines.append(rest + Array(more[start..<end]))
      rest = []
      start = end + 1
    }
    rest += Array(more[start...].prefix(AccessCheck.longestLine + 1 - rest.count))
    if isAtEnd, !rest.isEmpty {
      lines.append(rest)
      rest = []
    }
    return lines
  }
}
