import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The screen in the meeting room, and what is written on it while the meeting goes on.
  func roomRoutes(_ desk: Desk) {
    get("arenden/:case/moten/:meeting/rum") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      guard let meeting = context.parameters.get("meeting").flatMap({ Int($0) }) else {
        throw WebError.notFound
      }
      let scene = try await file.scene(
        try file.caseID(), looking: "meetings.room", admits: { $0.room(meeting) != nil })
      let state = FormState.fresh(file, values: [:], basedOn: nil)
      let screen = request.queryFields["steg"]?.first ?? ""
      guard let room = RoomScene(scene, meeting: meeting, screen: screen, state) else {
        throw WebError.notFound
      }
      return PageResponse(RoomPages.room(room))
    }
    beginForms(desk)
    lineForms(desk)
    endForms(desk)
  }

  private func beginForms(_ desk: Desk) {
    form(
      StartMeeting.self, desk,
      FormRoute(
        page: FilePages.startMeeting, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let led = form.text("led").isEmpty ? nil : form.participant("led", "Välj någon som är med.")
          return meeting.map { StartMeeting(meeting: $0, led: led) }
        }, afterSending: { $0.back(to: $1, after: .startMeeting) }))
    form(
      MarkAttendance.self, desk,
      FormRoute(
        page: FilePages.markAttendance, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let who = form.participant("who", "Välj vem det gäller.")
          let mark = form.choice("mark", AttendanceMarked.Mark.self, "Välj om personen är med.")
          guard let meeting, let who, let mark else { return nil }
          return MarkAttendance(meeting: meeting, who: who, mark: mark)
        }, afterSending: { $0.back(to: $1, after: .markAttendance) }))
  }

  private func lineForms(_ desk: Desk) {
    form(
      CrossOffPoint.self, desk,
      FormRoute(
        page: FilePages.crossOffPoint, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let step = form.step()
          let done = form.answer("done", "Välj om punkten är klar.")
          guard let meeting, let step, let done else { return nil }
          return CrossOffPoint(meeting: meeting, step: step, done: done)
        }, afterSending: { $0.back(to: $1, after: .crossOffPoint) }))
    form(
      WriteMeetingLine.self, desk,
      FormRoute(
        page: FilePages.writeMeetingLine, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let step = form.step()
          let kind = form.choice("kind", MeetingNoted.Kind.self, "Välj anteckning eller beslut.")
          guard let meeting, let step, let kind else { return nil }
          return WriteMeetingLine(
            meeting: meeting, step: step, kind: kind, words: form.text("words"),
            replaces: form.list("replaces").compactMap { Int($0) })
        }, afterSending: { $0.back(to: $1, after: .writeMeetingLine) }))
  }

  private func endForms(_ desk: Desk) {
    form(
      EndMeeting.self, desk,
      FormRoute(
        page: FilePages.endMeeting, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let next = form.optionalDay("next")
          guard form.problems.isEmpty, let meeting else { return nil }
          return EndMeeting(
            meeting: meeting, felt: form.text("felt"), toldAfter: form.text("toldAfter"), next: next,
            seen: form.values[SharedWhenSaved.seen]?.first)
        }, afterSending: { $0.back(to: $1, after: .endMeeting) }))
    form(
      BreakOffMeeting.self, desk,
      FormRoute(
        page: FilePages.breakOffMeeting, first: { $0.nextMeeting },
        read: { form, _ in
          form.number("meeting", Self.whichMeeting).map {
            BreakOffMeeting(meeting: $0, words: form.text("words"))
          }
        }, afterSending: { $0.back(to: $1, after: .breakOffMeeting) }))
  }

  private static var whichMeeting: String { "Välj vilket möte det gäller." }
}

extension FileScene {
  /// To the screen that the form was sent from, or to the act's part of the file.
  func back(to sent: [String: [String]], after act: ActKind) -> Link {
    Links.room(id, sent: sent) ?? place(after: act)
  }
}

extension FormReader {
  fileprivate mutating func step() -> RoomStep? {
    if let step = RoomStep(code: text("step")) { return step }
    problem("step", "Välj vilken punkt det gäller.")
    return nil
  }

  /// A day that is typed, or else one of those that are offered.
  mutating func day(_ field: String, or offered: String, _ missing: String) -> Day? {
    text(field).isEmpty && !text(offered).isEmpty ? day(offered, missing) : day(field, missing)
  }
}
