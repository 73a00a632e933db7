import Foundation
import Testing

@testable import Interop

@Suite("Making a PDF with a tool outside")
struct PDFMakerTests {
  /// A tool that does as the lines say.
  private func tool(_ lines: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "pdf-\(UUID().uuidString)")
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    return file.path
  }

  private func answer(_ lines: String, page: Int = 9, seconds: Int = 20) async throws -> Result<
    [UInt8], PDFTrouble
  > {
    let command = try tool(lines)
    defer { try? FileManager.default.removeItem(atPath: command) }
    return await PDFMaker(command: command, seconds: seconds)
      .pdf(of: [UInt8](repeating: 0x61, count: page))
  }

  @Test("the page goes in and the PDF comes out, asked for as tagged and with nothing to fetch")
  func made() async throws {
    let made = try await answer("printf '%%PDF-'; cat; printf ' %s' \"$@\"").get()
    let text = String(decoding: made, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-aaaaaaaaa --pdf-variant pdf/ua-1"))
    #expect(text.contains("--allowed-protocols data") && text.hasSuffix("- -"))
  }

  @Test("a page larger than any pipe, both ways")
  func large() async throws {
    let made = try await answer("printf '%%PDF-'; cat", page: 3_000_000).get()
    #expect(made.count == 3_000_005)
  }

  @Test("a tool that is not there, is not to be run, ends badly or answers something else")
  func troubles() async throws {
    #expect(await PDFMaker(command: "/nonexistent").pdf(of: []) == .failure(.notInstalled))
    #expect(await PDFMaker(command: "/etc/passwd").pdf(of: []) == .failure(.notInstalled))
    #expect(try await answer("printf '%%PDF-'; exit 3") == .failure(.failed))
    #expect(try await answer("cat >/dev/null; echo hello") == .failure(.failed))
    #expect(try await answer("cat >/dev/null") == .failure(.failed))
  }

  @Test("a tool that ends without reading does not take the server with it")
  func endsEarly() async throws {
    #expect(try await answer("exit 0", page: 3_000_000) == .failure(.failed))
  }

  @Test("a tool that takes too long is stopped")
  func tooSlow() async throws {
    #expect(try await answer("exec sleep 60", seconds: 1) == .failure(.tooSlow))
  }

  @Test("so many at once, so many in line, and the next is told that it is busy")
  func turns() async {
    let turns = Turns(atOnce: 1, waiting: 1)
    #expect(await turns.take())
    async let second = turns.take()
    // The one in line has to be there before the third comes.
    while await turns.waiting < 1 { await Task.yield() }
    #expect(await !turns.take())
    await turns.giveBack()
    #expect(await second)
    await turns.giveBack()
    #expect(await turns.take())
  }
}
