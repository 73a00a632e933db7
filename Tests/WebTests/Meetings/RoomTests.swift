import Domain
import HummingbirdTesting
import Testing

@testable import Web

/// The screen in the meeting room, from the start of Elias Sandvik's next meeting.
@Suite("The meeting room", .serialized)
struct RoomTests {
  private struct Room {
    let browser: Browser
    let file: CaseFile
    let meeting: Int
    let mira: Visit

    var path: String { "/arenden/\(file.id.text)/moten/\(meeting)/rum" }

    func post(
      _ act: ActKind, _ fields: [String: String], by visit: Visit? = nil, json: Bool = false
    ) async throws -> Answer {
      let own = ["meeting": String(meeting), "room": String(meeting), "screen": "works"]
      return try await (visit ?? mira).post(
        Addresses.act(act, file.id), one: own.merging(fields) { $1 }, json: json)
    }

    func now() async throws -> MeetingsState.Meeting {
      try #require(try await browser.city.reload(file.id).meetings.meeting(meeting))
    }
  }

  private func open(
    started: Bool = true, _ body: @escaping @Sendable (Room) async throws -> Void
  ) async throws {
    try await Browser.open { browser in
      let file = try browser.city.file("Elias Sandvik")
      let meeting = try #require(file.meetings.ahead.first)
      browser.city.time.move(to: meeting.starts)
      let room = Room(
        browser: browser, file: file, meeting: meeting.number,
        mira: try await browser.signIn("Mira Holmqvist"))
      if started { #expect(try await room.post(.startMeeting, [:]).status == 303) }
      try await body(room)
    }
  }

  @Test("R-MTG-14: the screen exists for those who lead the meeting, and for nobody else")
  func whose() async throws {
    try await open { room in
      #expect(try await room.mira.get(room.path).status == 200)
      for name in ["Sofia Nyberg", "Elias Sandvik", "Karin Sandvik", "Karim Daher", "Leila Ahmadi"] {
        let visit = try await room.browser.signIn(name)
        #expect(try await visit.get(room.path).status == 404, "\(name)")
        for act in [ActKind.startMeeting, .markAttendance, .crossOffPoint, .writeMeetingLine, .endMeeting] {
          #expect(try await room.post(act, [:], by: visit).status == 404, "\(name) \(act.rawValue)")
        }
      }
      #expect(try await room.browser.get(room.path).status == 303)
      #expect(try await room.mira.get("/arenden/\(room.file.id.text)/moten/999999/rum").status == 404)
      #expect(try await room.mira.get("/arenden/\(room.file.id.text)/moten/x/rum").status == 404)
    }
  }

  @Test(
    "R-SAF-08: the screen never shows the head of the file: no threat, no consent line, no place, no name in the title"
  )
  func nothingElse() async throws {
    try await open { room in
      let wall = try await room.mira.get(room.path)
      #expect(wall.title == "Möte – Samlots")
      let call = try await room.now().call
      for words in ["Hotbild", "hotbild", call.place, "Sandvik", "Samtycke"] {
        #expect(!wall.says(words), "\(words)")
      }
      let refused = try await room.post(.giveCommitment, ["what": "", "by": "person", "due": ""])
      #expect(refused.status == 422 && refused.title == "Möte – Samlots")
      #expect(!refused.says("otbild") && refused.says("Välj senaste dag."))
    }
  }

  @Test("R-MTG-14: a consent taken back during the meeting takes the commitments off the screen")
  func takenBack() async throws {
    try await open { room in
      let before = try await room.mira.get(room.path)
      #expect(before.says("Möta Elias vid dörren"))
      let school = try room.browser.city.author("Sofia Nyberg").agency
      let elias = try await room.browser.signIn("Elias Sandvik")
      let act = TakeBackConsent(party: school, by: .person, whole: false, categories: [.planning])
      _ = try await room.browser.city.desk.perform(act, on: room.file.id, by: elias.visitor.author)
      // The invitation went with it. Somebody marks that the school is still in the room.
      let mark = try await room.post(
        .markAttendance, ["who": Participant.agency(school).code, "mark": "here"])
      #expect(mark.status == 303)
      let after = try await room.mira.get(room.path)
      #expect(!after.says("Skjutsa till boxningen"))
      #expect(after.says("En punkt utan"))
    }
  }

  @Test("R-MTG-05: the same key is one line, and is answered as the first time")
  func twice() async throws {
    try await open { room in
      let fields = ["step": "works", "kind": "note", "words": "Boxningen", "key": "abc"]
      let answers = [
        try await room.post(.writeMeetingLine, fields, json: true),
        try await room.post(.writeMeetingLine, fields, json: true),
      ]
      #expect(answers.map(\.status) == [200, 200])
      #expect(answers[0].text == answers[1].text)
      #expect(try await room.now().room.lines.map { $0.versions.map(\.words) } == [["Boxningen"]])
    }
  }

  @Test("R-MTG-05: two lotsar write at once without a conflict page, and the same line shows both versions")
  func twoLotsar() async throws {
    try await open { room in
      let jonas = try await room.browser.signIn("Jonas Ekdahl")
      let write = { (words: String, replaces: String?, visit: Visit) in
        var fields = ["step": "works", "kind": "note", "words": words, "basedOn": "1"]
        if let replaces { fields["replaces"] = replaces }
        return try await room.post(.writeMeetingLine, fields, by: visit).status
      }
      #expect(try await write("Skolan", nil, room.mira) == 303)
      #expect(try await write("Vännerna", nil, jonas) == 303)
      let line = String(try #require(try await room.now().room.lines.first).number)
      #expect(try await write("Skolan går bra", line, room.mira) == 303)
      #expect(try await write("Skolan går bättre", line, jonas) == 303)
      let wall = try await room.mira.get(room.path + "?steg=works")
      #expect(wall.says("Två skrev på samma rad"))
      #expect(wall.says("Skolan går bra") && wall.says("Skolan går bättre") && wall.says("Vännerna"))
    }
  }

  @Test("R-MTG-06, R-ROL-04: what is promised in one line is on the school's own page at once")
  func promise() async throws {
    try await open { room in
      let school = try room.browser.city.author("Sofia Nyberg").agency
      let wall = try await room.mira.get(room.path)
      let due = try await room.now().call.day.adding(days: 7)
      let answer = try await room.post(
        .giveCommitment,
        [
          "what": "Ordna en lugn plats att läsa på", "by": Participant.agency(school).code,
          "quick": due.description, "due": "", "seen": wall.hidden("seen") ?? "",
        ])
      #expect(answer.status == 303 && answer.location?.utf8Contains("/rum?steg=works") == true)
      let sofia = try await room.browser.signIn("Sofia Nyberg")
      #expect(try await sofia.get("/min-dag").says("Ordna en lugn plats att läsa på"))
      #expect(try await room.mira.get(room.path + "?steg=now").says("Ordna en lugn plats att läsa på"))
    }
  }

  @Test(
    "R-PLN-13: what is added to the plan here is a version of it; two at once keep both, and a key only one")
  func addition() async throws {
    try await open { room in
      let jonas = try await room.browser.signIn("Jonas Ekdahl")
      // Only those who may hear of every goal are there.
      let school = Participant.agency(try room.browser.city.author("Sofia Nyberg").agency)
      for who in try await room.now().invited {
        let mark = who.isGiver || who == school ? "here" : "absent"
        #expect(try await room.post(.markAttendance, ["who": who.code, "mark": mark]).status == 303)
      }
      let add = { (what: String, key: String, visit: Visit) in
        let fields = [
          "goal": "1", "activity-what": what, "activity-responsible": "person", "activity-when": "Måndagar",
          "activity-place": "Hemma", "activity-how": "Klockan", "basedOn": "1", "key": key, "screen": "plan",
        ]
        return try await room.post(.addActivity, fields, by: visit, json: true).status
      }
      let made = { (file: CaseFile) in
        file.plan.revised == .short
          ? file.plan.actionPlans.map { $0.body.steps.map(\.activity.what) }
          : file.plan.versions.map { $0.body.goals.flatMap(\.activities).map(\.what) }
      }
      let before = made(room.file)
      #expect(try await add("Packa väskan", "k1", room.mira) == 200)
      #expect(try await add("Packa väskan", "k1", room.mira) == 200)
      #expect(try await add("Lägga fram kläder", "k2", jonas) == 200)
      let after = made(try await room.browser.city.reload(room.file.id))
      #expect(after.count == before.count + 2 && Array(after.prefix(before.count)) == before)
      #expect(
        after.last?.contains("Packa väskan") == true && after.last?.contains("Lägga fram kläder") == true)
      let wall = try await room.mira.get(room.path + "?steg=plan")
      #expect(wall.says("Lägga fram kläder") && wall.title == "Möte – Samlots")
      let refused = try await room.post(
        .addActivity,
        ["goal": "1", "activity-what": "Halv", "activity-responsible": "person", "screen": "plan"])
      #expect(refused.status == 422 && refused.says("Skriv när.") && refused.title == "Möte – Samlots")
      #expect(refused.text.contains("value=\"Halv\""), "nothing typed is lost")
    }
  }

  @Test("R-MTG-05, R-PLN-14, R-MTG-02: the whole meeting on the screen, without a script")
  func whole() async throws {
    try await open(started: false) { room in
      #expect(try await room.mira.get(room.path).says("Starta mötet"))
      #expect(try await room.post(.startMeeting, ["led": "person"]).status == 303)
      let meeting = try await room.now()
      for who in meeting.invited {
        #expect(try await room.post(.markAttendance, ["who": who.code, "mark": "here"]).status == 303)
      }
      let stopped = try await room.post(.endMeeting, ["next": "", "felt": ""])
      #expect(stopped.status == 422 && stopped.says("inte genomgångna"))
      for commitment in room.file.meetings.commitments where commitment.isOpen {
        let told = try await room.post(
          .reportCommitment,
          [
            "commitment": String(commitment.number), "status": "moved", "words": "Till nästa gång.",
            "newDue": meeting.call.day.adding(days: 14).description,
          ])
        #expect(told.status == 303)
      }
      #expect(try await room.post(.rateGoal, ["goal": "1", "attainment": "4", "words": ""]).status == 303)
      #expect(try await room.post(.crossOffPoint, ["step": "plan", "done": "ja"]).status == 303)
      let wall = try await room.mira.get(room.path + "?steg=next")
      let ended = try await room.post(
        .endMeeting,
        [
          "next": meeting.call.day.adding(days: 28).description, "felt": "Bra.",
          "seen": wall.hidden("seen") ?? "", "screen": "next",
        ])
      #expect(ended.status == 303)
      #expect(try await room.mira.get(room.path).says("Mötet är slut"))
      let held = try #require(try await room.now().held)
      #expect(held.attended == meeting.invited && held.felt == "Bra.")
    }
  }

  @Test("R-SAF-02: a meeting that is broken off empties the screen")
  func brokenOff() async throws {
    try await open { room in
      #expect(try await room.post(.breakOffMeeting, ["words": ""]).status == 422)
      #expect(try await room.post(.breakOffMeeting, ["words": "Vi ringer polisen."]).status == 303)
      let wall = try await room.mira.get(room.path)
      #expect(wall.says("Mötet är slut") && !wall.says("polisen"))
      let page = try await room.mira.get("/arenden/\(room.file.id.text)/moten")
      #expect(page.says("avbrutet") && page.says("Vi ringer polisen."))
    }
  }
}
