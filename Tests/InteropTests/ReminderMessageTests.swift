import Foundation
import Testing

@testable import Interop

@Suite("A reminder by mail")
struct ReminderMessageTests {
  private let message = ReminderMessage(
    to: "lots@ekhamn.example", count: 3, from: "samlots@ekhamn.example",
    link: "https://samlots.ekhamn.example/"
  ).text

  @Test("says that something waits and how much, and nothing else: the same words whatever it is")
  func content() {
    let other = ReminderMessage(
      to: "lots@ekhamn.example", count: 1, from: "samlots@ekhamn.example", link: nil
    ).text
    #expect(message.contains("Subject: Samlots\n"))
    #expect(message.contains("Det finns 3 saker som väntar på dig i Samlots."))
    #expect(message.contains("https://samlots.ekhamn.example/\n"))
    #expect(other.contains("Det finns 1 sak som"))
    #expect(!other.contains("http"))
    #expect(message.allSatisfy { !$0.isNumber || $0 == "3" || $0 == "1" || $0 == "0" || $0 == "8" })
  }

  @Test("goes to a program like sendmail: the receiver as its argument, the message on standard input")
  func sink() async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let command = try program(
      "printf '%s ' \"$@\" >'\(place.path)/args'; cat >'\(place.path)/mail'", in: place)
    #expect(await Sendmail(command: command).send(message, to: "lots@ekhamn.example"))
    let written = try String(contentsOf: place.appending(path: "mail"), encoding: .utf8)
    #expect(written == message)
    #expect(
      try String(contentsOf: place.appending(path: "args"), encoding: .utf8) == "-i -- lots@ekhamn.example ")
    #expect(await Sendmail(command: try program("exit 75", in: place)).send(message, to: "a@b") == false)
    #expect(
      await Sendmail(command: try program("exec sleep 30", in: place), seconds: 1).send(message, to: "a@b")
        == false)
    #expect(await Sendmail(command: "/nonexistent").send(message, to: "a@b") == false)
  }

  private func program(_ lines: String, in place: URL) throws -> String {
    let file = place.appending(path: UUID().uuidString)
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return file.path
  }
}
