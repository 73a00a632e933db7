import Domain
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Meetings on screen", .serialized)
struct MeetingTests {
  @Test("R-MTG-14: the state of the consent stands beside each who can be invited")
  func invitees() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await mira.get(Addresses.act(.callMeeting, try browser.city.id("Elias Sandvik")))
      #expect(page.says("samtycke gäller till"))
    }
  }

  @Test("R-MTG-02: the latest day for the next meeting is told before it is chosen")
  func latest() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await mira.get(Addresses.act(.holdMeeting, try browser.city.id("Elias Sandvik")))
      #expect(page.says("Högst 35 dagar mellan mötena."))
      let city = browser.city
      let id = try city.id("Elias Sandvik")
      var own = WorkingChoices()
      own.meetingInterval = 21
      _ = try await city.desk.perform(
        SetWorkingModel(
          model: .piloting, choices: own, reason: "Det händer mycket.", from: city.time.today),
        on: id, by: try city.author("Mira Holmqvist"))
      let tighter = try await mira.get(Addresses.act(.holdMeeting, id))
      #expect(tighter.says("Högst 21 dagar mellan mötena."), "the case's own, and not the programme's")
    }
  }

  @Test("new commitments close up, and three more rows come without a script")
  func promises() async throws {
    let closed = HoldForm.closingGaps([
      "promise-1-what": [""], "promise-1-by": [""], "promise-2-what": ["ringa"], "notes": ["x"],
    ])
    #expect(closed == ["promise-1-what": ["ringa"], "notes": ["x"]])
    try await Browser.open { browser in
      let file = try browser.city.file("Elias Sandvik")
      let meeting = try #require(file.meetings.ahead.first)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.holdMeeting, file.id),
        one: [
          "meeting": String(meeting.number), "promise-1-what": "ringa", "notes": "Vi talade.",
          "add": "promise",
        ])
      #expect(answer.status == 200)
      #expect(answer.says("name=\"promise-4-what\""))
      #expect(answer.says("Vi talade."))
    }
  }

  @Test("a member answers for itself, and nobody else's answer is taken from it")
  func ownAnswer() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file("Elias Sandvik")
      let meeting = try #require(file.meetings.ahead.first)
      let sofia = try await browser.signIn("Sofia Nyberg")
      let path = Addresses.act(.answerInvitation, file.id)
      let number = try #require(try await sofia.get(path).hidden("meeting"))
      let fields = ["meeting": number, "coming": "nej", "words": ""]
      let other = try await sofia.post(path, one: fields.merging(["by": "person"]) { $1 })
      #expect(other.status == 404)
      let own = sofia.visitor.author.agency
      let answer = try await sofia.post(path, one: fields.merging(["by": own.text]) { $1 })
      #expect(answer.status == 303)
      let now = try await browser.city.reload(file.id).meetings.meeting(meeting.number)
      #expect(now?.answers[.agency(own)]?.coming == false)
      #expect(now?.answers[.giver(.person)] == meeting.answers[.giver(.person)])
    }
  }

  @Test("R-SAF-08: a meeting can be put in a calendar, but never for a person with protected identity")
  func calendar() async throws {
    let city = try await City()
    let owner = try city.author("Mira Holmqvist").agency
    let web = WebApplication(desk: city.desk, mode: .demo, logger: city.logs.logger) { "möte \($0.number)" }
    try await web.application().test(.router) { client in
      let browser = Browser(city: city, client: client)
      for file in city.everyFile where file.intake.owner == owner {
        guard let meeting = file.meetings.all.first else { continue }
        let mira = try await browser.signIn("Mira Holmqvist")
        let answer = try await mira.get("/arenden/\(file.id.text)/moten/\(meeting.number)/kalender")
        let mayOpen = try await mira.get("/arenden/\(file.id.text)").status == 200
        let protected = (file.intake.person?.protection ?? .none) != .none
        #expect(answer.status == (mayOpen && !protected ? 200 : 404))
        if answer.status == 200 {
          #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
          #expect(answer.text == "möte \(meeting.number)")
        }
      }
    }
  }
}
