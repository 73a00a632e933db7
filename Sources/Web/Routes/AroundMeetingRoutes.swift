import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// What is done around the meetings: prepared before, told and noted after.
  func aroundMeetingRoutes(_ desk: Desk) {
    prepareForm(desk)
    questionForm(desk)
    afterForms(desk)
    notesForms(desk)
  }

  private func prepareForm(_ desk: Desk) {
    form(
      PrepareMeeting.self, desk,
      FormRoute(
        page: { scene, state in
          FilePages.prepareMeeting(scene, scene.preparing(state))
        },
        first: { $0.nextMeeting },
        read: { form, scene in
          form.text("add") == "table" ? nil : PrepareForm.act(&form, scene)
        }))
  }

  private func questionForm(_ desk: Desk) {
    form(
      AskQuestion.self, desk,
      FormRoute(
        page: FilePages.askQuestion, first: { _ in ["by": [Giver.person.code]] },
        read: { form, scene in
          let by = form.ownGiver("by", in: scene, "Välj vem som frågar.")
          return by.map {
            AskQuestion(
              by: $0, question: form.text("question"),
              keptFromGuardians: form.isTicked("keptFromGuardians"))
          }
        }, after: { $0.meetingPlace }))
  }

  private func afterForms(_ desk: Desk) {
    form(
      TellHowItFelt.self, desk,
      FormRoute(
        page: FilePages.tellHowItFelt,
        first: { $0.lastMeeting { $0.held?.attended.contains { $0.isGiver } == true } },
        read: { form, scene in
          let meeting = form.entry("meeting", in: scene, "Välj vilket möte det gäller.")
          let by = form.ownGiver("by", in: scene, "Välj vem som berättar.")
          guard let meeting, let by else { return nil }
          return TellHowItFelt(
            MeetingFelt(
              meeting: meeting, by: by, felt: form.text("felt"), change: form.text("change")))
        }, after: { $0.meetingPlace }))
    form(
      GiveFeedback.self, desk,
      FormRoute(
        page: FilePages.giveFeedback,
        first: { scene in
          scene.lastMeeting { $0.held?.attended.contains(.giver(.person)) == false }
            .merging(["on": [scene.today.description]]) { first, _ in first }
        },
        read: { form, _ in
          let meeting = form.number("meeting", "Välj vilket möte det gäller.")
          let day = form.day("on", "Välj vilken dag.")
          guard let meeting, let day else { return nil }
          return GiveFeedback(
            FeedbackGiven(meeting: meeting, told: form.text("told"), answer: form.text("answer")), on: day)
        }))
  }

  private func notesForms(_ desk: Desk) {
    form(
      ShareMeetingNotes.self, desk,
      FormRoute(
        page: { FilePages.shareMeetingNotes($0, $0.beginningNotes($1)) },
        first: { $0.lastMeeting { $0.held != nil } },
        read: { form, _ in
          let meeting = form.number("meeting", "Välj vilket möte det gäller.")
          let presses = form.text("add")
          form = FormReader(PointFields.inOrder(form.values), form.problems)
          if presses == "point" { return nil }
          let points = PointFields.notes(in: form.values)
          if points.isEmpty { form.problem("point-1-words", "Skriv minst en punkt.") }
          for index in points.indices {
            _ = form.category("point-\(index + 1)-category", "Välj vad punkten handlar om.")
          }
          guard presses == FilePages.sharesNotes, let meeting else { return nil }
          return ShareMeetingNotes(
            meeting: meeting, points: points, seen: form.values[SharedWhenSaved.seen]?.first)
        }))
    form(
      ApproveMeetingNotes.self, desk,
      FormRoute(
        page: FilePages.approveMeetingNotes,
        first: { scene in
          let waiting = scene.whole?.meetings.around.notes.first(where: \.isWaiting)
          return waiting.map { ["notes": [String($0.number)]] } ?? [:]
        },
        read: { form, _ in
          form.number("notes", "Välj vilka anteckningar det gäller.").map {
            ApproveMeetingNotes(notes: $0, seen: form.values[SharedWhenSaved.seen]?.first)
          }
        }))
  }
}

/// Reads a preparation.
private enum PrepareForm {
  static func act(_ form: inout FormReader, _ scene: FileScene) -> PrepareMeeting? {
    let meeting = form.number("meeting", "Välj vilket möte det gäller.")
    let floor = form.choice("floor", MeetingPrepared.Floor.self, "Välj vem som ger ordet.")
    let presence = form.choice("presence", MeetingPrepared.Presence.self, "Välj hur personen är med.")
    let seats = (1..<25).compactMap { place in
      Participant(code: form.text("seat-\(place)")).map { MeetingPrepared.Seat(place: place, who: $0) }
    }
    var wishes: [MeetingPrepared.Wish] = []
    for row in 1..<10 where !form.text("wish-\(row)-words").isBlank || !form.text("wish-\(row)-to").isEmpty {
      if let to = form.participant("wish-\(row)-to", "Välj vem önskningen är till.") {
        wishes.append(MeetingPrepared.Wish(to: to, words: form.text("wish-\(row)-words")))
      }
    }
    guard let meeting, let floor, let presence else { return nil }
    return PrepareMeeting(
      MeetingPrepared(
        meeting: meeting, seats: seats, takenUp: form.text("takenUp"), wishes: wishes,
        notBroughtUp: form.text("notBroughtUp"), helps: form.text("helps"), floor: floor, presence: presence),
      questions: (1..<10).map { form.text("question-\($0)") }.filter { !$0.isBlank },
      hidden: form.list("hidden").compactMap { Participant(code: $0) })
  }
}

extension FormReader {
  /// Whose words they are; on an own page always the viewer's, whatever the form says.
  mutating func ownGiver(_ field: String, in scene: FileScene, _ missing: String) -> Giver? {
    if case .own(let own) = scene.view.content { return own.giver }
    return giver(field, missing)
  }

  mutating func category(_ field: String, _ missing: String) -> InformationCategory? {
    if let category = InformationCategory(code: text(field)) { return category }
    problem(field, missing)
    return nil
  }
}

extension FileScene {
  /// A form that nobody has written in begins with what was prepared.
  fileprivate func preparing(_ state: FormState) -> FormState {
    guard state.values["floor"] == nil, let file = whole,
      let meeting = Int(state.value("meeting")).flatMap({ file.meetings.meeting($0) })
    else { return state }
    var state = state
    state.values.merge(PrepareFields.values(meeting, file)) { typed, _ in typed }
    return state
  }

  /// Notes that nobody has written in begin with what was said on points that not everybody heard.
  fileprivate func beginningNotes(_ state: FormState) -> FormState {
    guard state.values["point-1-words"] == nil, let file = whole,
      let meeting = Int(state.value("meeting")).flatMap({ file.meetings.meeting($0) }),
      file.meetings.around.notes(of: meeting.number).isEmpty
    else { return state }
    var state = state
    state.values.merge(PointFields.values(of: file.narrowNotes(of: meeting))) { typed, _ in typed }
    return state
  }

  /// The latest meeting of some kind, unless the address names another.
  fileprivate func lastMeeting(_ fits: (MeetingsState.Meeting) -> Bool) -> [String: [String]] {
    switch view.content {
    case .own(let own): own.around.last.map { ["meeting": [String($0.number)]] } ?? [:]
    case .staff(let whole):
      whole.file.meetings.all.last(where: fits).map { ["meeting": [String($0.number)]] } ?? [:]
    case .disclosed, .arrived: [:]
    }
  }

  /// The own page of the meeting, or the meetings of the file.
  fileprivate var meetingPlace: Link {
    if case .own = view.content { return Links.ownMeeting }
    return Links.tab(id, .meetings)
  }
}
