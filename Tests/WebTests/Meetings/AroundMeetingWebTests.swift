import Domain
import HummingbirdTesting
import Pages
import Testing

@testable import Web

/// Before and after the meetings, as each one's own pages show it.
@Suite("Before and after a meeting on screen", .serialized)
struct AroundMeetingWebTests {
  private let elias = "Elias Sandvik"

  private func callFields(_ file: CaseFile, _ point: [String: [String]]) throws -> [String: [String]] {
    let school = try #require(file.group.currentMembers.first { $0.party.kind == .school }).party.agency
    return [
      "meetingKind": ["home"],
      "day": [SwedishTime.day(file.entries.last!.recordedAt).adding(days: 9).description],
      "time": ["14:00"], "minutes": ["60"], "place": ["Biblioteket"],
      "invited": ["person", school.text], "point-1-words": ["Vad fungerar"], "point-1-origin": ["works"],
    ].merging(point) { $1 }
  }

  @Test(
    "R-MTG-14: who may not hear a point is shown before calling, and stops the call until they leave for it")
  func hearing() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let school = try #require(file.group.currentMembers.first { $0.party.kind == .school }).party.agency
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.callMeeting, file.id)
      let first = try await mira.get(path)
      #expect(first.says("Vem hör vad?") && first.says("name=\"point-1-words\""))
      let fields = try callFields(
        file, ["point-2-words": ["Hur sömnen är"], "point-2-category": ["health"]])
      let looked = try await mira.post(path, fields.merging(["add": ["check"]]) { $1 })
      #expect(looked.status == 200 && looked.says("Samtycket täcker inte att"))
      let before = try await browser.city.version(file.id)
      let refused = try await mira.post(path, fields)
      #expect(refused.status == 422 && refused.problemFields == ["point-2-without"])
      #expect(try await browser.city.version(file.id) == before)
      let called = try await mira.post(path, fields.merging(["point-2-without": [school.text]]) { $1 })
      #expect(called.status == 303)
      let sofia = try await browser.signIn("Sofia Nyberg")
      let page = try await sofia.get(Links.tab(file.id, .meetings).text)
      #expect(
        page.says("Biblioteket") && !page.says("Hur sömnen är"), "no word of what the school leaves for")
      #expect(try await mira.get(Links.tab(file.id, .meetings).text).says("Hur sömnen är"))
    }
  }

  @Test(
    "R-MTG-14: an agenda is changed after the call; who hears what is seen before it is saved, and each is told of its own"
  )
  func changed() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let meeting = try #require(file.meetings.ahead.first)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.changeMeeting, file.id)
      let first = try await mira.get(path + "?meeting=\(meeting.number)")
      #expect(first.says(meeting.call.taken[0].words))
      let fields: [String: [String]] = [
        "meeting": [String(meeting.number)], "point-1-words": ["Vad fungerar"], "point-1-origin": ["works"],
        "point-2-words": ["Ny tid för läxhjälpen"], "point-3-words": ["Det om farmor"],
        "point-3-hidden": ["guardian-0"], "calendar": ["ja"],
      ]
      let unseen = try await mira.post(path, fields.merging(["add": ["save"]]) { $1 })
      #expect(unseen.status == 422 && unseen.problemFields == ["seen"])
      let shown = try await mira.post(path, fields.merging(["add": ["preview"]]) { $1 })
      #expect(shown.status == 200 && shown.says("Visas inte för"))
      let seen = shown.hidden("seen") ?? ""
      let saved = try await mira.post(path, fields.merging(["add": ["save"], "seen": [seen]]) { $1 })
      #expect(saved.status == 303)
      let young = try await browser.signIn(elias)
      let own = try await young.get(Links.ownMeeting.text)
      #expect(own.says("Ny tid för läxhjälpen") && own.says("Det om farmor") && own.says("ändrades"))
      if meeting.invited.contains(.giver(.guardian(0))) {
        let karin = try await browser.signIn("Karin Sandvik")
        let hers = try await karin.get(Links.ownMeeting.text)
        #expect(hers.says("Ny tid för läxhjälpen") && !hers.says("Det om farmor"))
      }
      let sofia = try await browser.signIn("Sofia Nyberg")
      let school = try await sofia.get(Links.tab(file.id, .meetings).text)
      #expect(school.says("Ny tid för läxhjälpen") && school.says("Ändrad"))
    }
  }

  @Test(
    "R-MTG-08, R-MTG-14: the young person says on the own page that the guardians are not to hear a question")
  func keptQuestion() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let path = Addresses.act(.askQuestion, file.id)
      let young = try await browser.signIn(elias)
      #expect(try await young.get(path).says("Mina vårdnadshavare ska inte höra frågan"))
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await !karin.get(path).says("Mina vårdnadshavare"))
      let sent = try await young.post(path, one: ["question": "Får jag flytta?", "keptFromGuardians": "ja"])
      #expect(sent.status == 303)
      let asked = try #require(
        try await browser.city.reload(file.id).meetings.around.openQuestions.last {
          $0.body.words == "Får jag flytta?"
        })
      #expect(
        asked.body.hidden == [.giver(.guardian(0))] || asked.body.hidden?.count == file.intake.guardians.count
      )
      let mira = try await browser.signIn("Mira Holmqvist")
      let call = try await mira.get(Addresses.act(.callMeeting, file.id))
      #expect(call.says("Får jag flytta?") && call.says("Visas inte för"))
    }
  }

  @Test("R-MTG-11: an emptied point is gone, and the others come in the order that was asked for")
  func ordered() {
    let values = PointFields.inOrder([
      "point-1-words": ["a"], "point-1-order": ["3"], "point-2-words": [" "], "point-3-words": ["c"],
      "point-3-order": ["1"], "point-3-without": ["person"], "place": ["x"],
    ])
    #expect(PointFields.points(in: values).map(\.words) == ["c", "a"])
    #expect(PointFields.points(in: values)[0].without == [.giver(.person)])
    #expect(values["place"] == ["x"])
  }

  @Test("R-MTG-08: a preparation is the unit's and the person's; no one else sees a word of it")
  func prepared() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let meeting = try #require(file.meetings.ahead.first)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.prepareMeeting, file.id) + "?meeting=\(meeting.number)"
      #expect(try await mira.get(path).says("Den gula platsen"))
      let secret = "Det om farfar."
      let answer = try await mira.post(
        path,
        one: [
          "meeting": String(meeting.number), "floor": "person", "presence": "whole", "seat-1": "person",
          "notBroughtUp": secret, "question-1": "Får jag byta klass?",
        ])
      #expect(answer.status == 303)
      #expect(try await mira.get(Links.tab(file.id, .meetings).text).says(secret))
      let own = try await browser.signIn(elias).get("/min-sida/mote")
      #expect(own.says(secret) && own.says("Får jag byta klass?") && own.says("seat yellow"))
      let mother = try await browser.signIn("Karin Sandvik").get("/min-sida/mote")
      #expect(mother.status == 200 && !mother.says(secret) && !mother.says("Får jag byta klass?"))
      for name in ["Sofia Nyberg", "Anders Bräck"] {
        let page = try await browser.signIn(name).get(Links.tab(file.id, .meetings).text)
        #expect(!page.says(secret) && !page.says("Får jag byta klass?"), "\(name)")
      }
    }
  }

  @Test("R-MTG-08: each asks and tells in their own name, whatever the form says")
  func ownWords() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let visit = try await browser.signIn(elias)
      let page = try await visit.get(Addresses.act(.askQuestion, file.id))
      let sent = try await visit.post(
        Addresses.act(.askQuestion, file.id),
        page.hiddenFields.merging(["question": ["Vem bestämde det?"], "by": ["guardian-0"]]) { $1 })
      #expect(sent.status == 303 && sent.location?.utf8Contains("/min-sida/mote") == true)
      let asked = try #require(try await browser.city.reload(file.id).meetings.around.questions.last)
      #expect(asked.body == QuestionAsked(by: .person, words: "Vem bestämde det?"))
      let sofia = try await browser.signIn("Sofia Nyberg")
      for act in [ActKind.askQuestion, .tellHowItFelt, .prepareMeeting, .shareMeetingNotes] {
        #expect(try await sofia.get(Addresses.act(act, file.id)).status == 404)
      }
    }
  }

  @Test("R-ROL-05, R-MTG-05: notes are seen as each will read them before they are shared")
  func notes() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let meeting = try #require(file.meetings.all.last { $0.held != nil })
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.shareMeetingNotes, file.id)
      var fields: [String: [String]] = [
        "meeting": [String(meeting.number)], "point-1-words": ["Kommer i tid."],
        "point-1-category": ["studies"], "point-2-words": ["Sover dåligt."], "point-2-category": ["health"],
      ]
      let before = try await browser.city.version(file.id)
      let preview = try await mira.post(path, fields.merging(["add": ["preview"]]) { $1 })
      #expect(preview.status == 200 && preview.says("Det här får var och en"))
      #expect(try await browser.city.version(file.id) == before)
      fields["seen"] = [try #require(preview.hidden("seen"))]
      fields["add"] = [FilePages.sharesNotes]
      #expect(try await mira.post(path, fields).status == 303)
      let page = try await browser.signIn("Sofia Nyberg").get(Links.tab(file.id, .meetings).text)
      #expect(page.says("Kommer i tid.") && !page.says("Sover dåligt."))
      let own = try await browser.signIn(elias).get("/min-sida/mote")
      #expect(own.says("Kommer i tid.") && own.says("Sover dåligt."))
    }
  }

  @Test("R-ROL-14: a party that is asked to a meeting is told what is expected of it")
  func expected() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(elias)
      let page = try await browser.signIn("Sofia Nyberg").get(Links.tab(id, .meetings).text)
      #expect(page.says("Det här väntas av er"))
    }
  }

  @Test("R-SAF-06: hints for a calm meeting stand where the risk is analysed")
  func lowArousal() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(elias)
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await mira.get(
        Addresses.act(.analyseMeetingRisk, file.id) + "?meeting=\(file.meetings.ahead[0].number)")
      #expect(page.says("Lågaffektivt") && page.says("Plats att gå undan"))
    }
  }
}
