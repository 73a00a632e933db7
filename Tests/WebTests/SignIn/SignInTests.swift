import Domain
import Testing

@testable import Web

@Suite struct SignInTests {
  @Test("Outside the demo nobody becomes somebody by choosing a name")
  func production() async throws {
    let city = try await City()
    try await Browser.open(city, mode: .production) { browser in
      let page = try await browser.get("/logga-in")
      #expect(page.status == 200)
      #expect(!page.says("Mira Holmqvist"))
      let assignment = try city.assignment("Mira Holmqvist").text
      let before = try await city.count("session")
      let answer = try await browser.send(
        .post, "/logga-in", body: Form.encoded(["assignment": [assignment]]))
      #expect([404, 405].contains(answer.status))
      #expect(answer.headers[.setCookie] == nil)
      #expect(try await city.count("session") == before)
    }
  }

  @Test("Nobody signs in on an assignment that does not exist", arguments: ["", "1", "x", "00"])
  func unknownAssignment(_ text: String) async throws {
    try await Browser.open { browser in
      let long = text == "00" ? String(repeating: "0", count: 32) : text
      let answer = try await browser.send(
        .post, "/logga-in", body: Form.encoded(["assignment": [long]]))
      #expect(answer.status == 404)
      #expect(answer.headers[.setCookie] == nil)
    }
  }

  @Test("A sign-in that another site sends is refused")
  func foreignSignIn() async throws {
    try await Browser.open { browser in
      let body = Form.encoded(["assignment": [try browser.city.assignment("Mira Holmqvist").text]])
      for headers in Foreign.headers {
        let answer = try await browser.send(.post, "/logga-in", headers: headers, body: body)
        #expect(answer.status == 403)
        #expect(answer.headers[.setCookie] == nil)
      }
    }
  }

  @Test("The cookie cannot be read by scripts nor sent along from other sites, and stands in the log")
  func cookie() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("access_log")
      let body = Form.encoded(["assignment": [try browser.city.assignment("Mira Holmqvist").text]])
      let answer = try await browser.send(.post, "/logga-in", body: body)
      let cookie = try #require(answer.headers[.setCookie])
      #expect(cookie.utf8Contains("HttpOnly"))
      #expect(cookie.utf8Contains("SameSite=Lax"))
      #expect(answer.location == "/min-dag")
      #expect(try await browser.city.count("access_log") == before + 1)
    }
  }

  @Test("Signing out ends the session at once, and asks the browser to forget its pages")
  func signOut() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = "/arenden/\(try browser.city.id(Comer.caseOf).text)/gor/give-information"
      #expect(try await mira.get(path).status == 200)
      let answer = try await mira.post("/logga-ut")
      #expect(answer.status == 303)
      #expect(answer.location == "/logga-in")
      #expect(answer.headers[.init("Clear-Site-Data")!] == "\"cache\", \"storage\"")
      #expect(answer.headers[.setCookie]?.utf8Contains("Max-Age=0") == true)
      let after = try await mira.get(path)
      #expect(after.status == 303)
      #expect(after.location == "/logga-in")
    }
  }

  @Test("Another site cannot sign anybody out")
  func foreignSignOut() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.send(.post, "/logga-ut", body: Form.encoded([:])).status == 403)
      #expect(try await mira.get("/").location == "/min-dag")
    }
  }

  @Test("A session ends after an hour without a request, and after ten hours in all")
  func sessionTime() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      for _ in 0..<11 {
        browser.city.time.pass(seconds: 3240)
        #expect(try await mira.get("/").location == "/min-dag")
      }
      browser.city.time.pass(seconds: 600)
      #expect(try await mira.get("/").location == "/logga-in")
      let jonas = try await browser.signIn("Jonas Ekdahl")
      browser.city.time.pass(seconds: 3601)
      #expect(try await jonas.get("/").location == "/logga-in")
    }
  }

  @Test("When an assignment has ended, so has its session at the next request")
  func endedAssignment() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = "/arenden/\(try city.id(Comer.caseOf).text)/gor/give-information"
      #expect(try await mira.get(path).status == 200)
      try await city.endAssignment(of: "Mira Holmqvist")
      #expect(try await mira.get(path).location == "/logga-in")
      let version = try await city.version(city.id(Comer.caseOf))
      #expect(try await mira.post(path, one: ["to": "x"]).status == 401)
      #expect(try await city.version(city.id(Comer.caseOf)) == version)
    }
  }

  @Test("A token that is not a session's is nobody", arguments: ["", "x", "__Host-samlots", "43"])
  func falseToken(_ token: String) async throws {
    try await Browser.open { browser in
      let value = token == "43" ? String(repeating: "A", count: 43) : token
      let answer = try await browser.send(.get, "/", headers: [.cookie: "samlots=\(value)"])
      #expect(answer.location == "/logga-in")
    }
  }
}
