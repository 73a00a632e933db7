import Foundation
import Testing

/// A server that is told to stop says so for a while before it closes its port.
@Suite("Stopping", .serialized)
struct StoppingTests {
  @Test(
    "it is ready, then says that it stops while it still answers, and then has stopped; logs are JSON when asked for"
  )
  func drain() throws {
    try withFolder { folder in
      let data = folder.appendingPathComponent("data").path
      _ = try Program.run("init", "--data", data)
      let server = try Program.serve(
        "serve", "--data", data, "--port", "0", "--drain", "2", environment: ["SAMLOTS_LOG": "json"])
      #expect(try server.ask("/health/ready") == "200 ok")
      server.process.terminate()
      var last = try server.ask("/health/ready")
      for _ in 0..<40 where last == "200 ok" {
        Thread.sleep(forTimeInterval: 0.05)
        last = try server.ask("/health/ready")
      }
      #expect(last == "503 stopping")
      #expect(try server.ask("/health/live") == "200 ok", "requests are still answered")
      let words = server.end()
      #expect(server.process.terminationStatus == 0)
      let lines = words.split(separator: "\n").filter { $0.hasPrefix("{") }
      #expect(!lines.isEmpty)
      for line in lines {
        let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
        #expect(fields?["level"] != nil && fields?["message"] != nil && fields?["time"] != nil)
      }
    }
  }
}
