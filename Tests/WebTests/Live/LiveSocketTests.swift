import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import Workflows

@testable import Web

/// Over a real connection, with everything that runs beside the server.
@Suite struct LiveSocketTests {
  @Test(
    "B4-19: over the wire gone comes after a taking-back, and an open page does not keep the server from stopping"
  )
  func wire() async throws {
    let city = try await City()
    let web = WebApplication(
      desk: city.desk, mode: .demo, logger: city.logs.logger, live: .quick(6))
    let file = try city.file(Comer.caseOf)
    try await web.served(host: "127.0.0.1", port: 0).test(.live) { client in
      let browser = Browser(city: city, client: client)
      let port = try #require(client.port)
      let anders = try await browser.signIn("Anders Bräck")
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = "/arenden/\(file.id.text)/live"
      let police = try Wire(port: port, path: path, cookie: anders.cookie)
      let lots = try Wire(port: port, path: path, cookie: mira.cookie)
      #expect(try await police.reads(until: "event: still").utf8Contains("200 OK"))
      _ = try await lots.reads(until: "event: still")
      try await city.takeBack(from: "Polisen", file)
      #expect(try await !police.reads(until: "event: gone").utf8Contains(Comer.caseOf))
      _ = try await lots.reads(until: "event: changed")
      #expect(web.hub.count == 1)
      // A page that is closed leaves its stream at once, without a word having to be sent.
      let other = try Wire(port: port, path: path, cookie: mira.cookie)
      _ = try await other.reads(until: "event: still")
      other.close()
      while web.hub.count > 1 { try await Task.sleep(for: .milliseconds(1)) }
      // Mira's first page stays open while the server is told to stop.
    }
    #expect(web.hub.count == 0)
  }
}

/// One connection that asks for one address and reads what comes.
private final class Wire: Sendable {
  private let socket: Int32

  init(port: Int, path: String, cookie: String) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\n\r\n"
    try #require(write(socket, request, request.utf8.count) == request.utf8.count)
  }

  deinit { Foundation.close(socket) }

  func close() { shutdown(socket, Int32(SHUT_RDWR)) }

  /// Everything up to the words.
  func reads(until words: String) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { [self] in
        var read: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: read, as: UTF8.self).utf8Contains(words) {
          let count = recv(socket, &buffer, buffer.count, 0)
          guard count > 0 else { return continuation.resume(throwing: WebError.notFound) }
          read += buffer.prefix(count)
        }
        continuation.resume(returning: String(decoding: read, as: UTF8.self))
      }
    }
  }
}
