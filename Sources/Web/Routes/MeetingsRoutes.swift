import Access
import Domain
import Hummingbird
import NIOCore
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// - Parameter calendar: a meeting as the text of an iCalendar file; nil when there is none to give.
  func meetingsRoutes(_ desk: Desk, calendar: @escaping @Sendable (VisibleMeeting) -> String?) {
    get("arenden/:case/moten") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(try file.caseID(), looking: "meetings")
      try scene.mustHaveSharedParts()
      return PageResponse(FilePages.meetings(scene, page: file.queryNumber("sida") ?? 1))
    }
    calendarRoute(desk, calendar)
    callForm(desk)
    changeForm(desk)
    preparingForms(desk)
    answerForm(desk)
    holdForm(desk)
    commitmentForms(desk)
    aroundMeetingRoutes(desk)
  }

  /// No file at all for a person with protected identity: where someone will be at a time is enough.
  private func calendarRoute(
    _ desk: Desk, _ calendar: @escaping @Sendable (VisibleMeeting) -> String?
  ) {
    get("arenden/:case/moten/:meeting/kalender") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(try file.caseID(), looking: "meetings.calendar")
      guard !scene.view.header.keepsOutOfCalendars,
        let number = context.parameters.get("meeting").flatMap({ Int($0) }),
        let meeting = scene.view.meetings.first(where: { $0.number == number && $0.calendar }),
        let text = calendar(meeting)
      else { throw WebError.notFound }
      return Response(
        status: .ok,
        headers: [
          .contentType: "text/calendar; charset=utf-8",
          .contentDisposition: "attachment; filename=\"mote.ics\"",
        ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
  }

  private func callForm(_ desk: Desk) {
    form(
      CallMeeting.self, desk,
      FormRoute(
        page: FilePages.callMeeting,
        first: { scene in scene.whole.map { MeetingPlanning($0, scene).values } ?? [:] },
        read: { form, _ in
          form = FormReader(PointFields.inOrder(form.values))
          if ["point", "check"].contains(form.text("add")) { return nil }
          let kind = form.choice("meetingKind", MeetingKind.self, "Välj vad för möte det är.")
          let day = form.day("day", "Välj vilken dag.")
          let time = form.time("time", "Välj när mötet börjar.")
          let minutes = form.number("minutes", "Skriv hur många minuter mötet är.")
          let invited = form.participants("invited", "En av de inbjudna finns inte.")
          let count = form.optionalNumber("count") ?? 1
          let weeks = count > 1 ? form.number("weeks", "Skriv hur många veckor det är emellan.") : nil
          guard form.problems.isEmpty, let kind, let day, let time, let minutes, let invited else {
            return nil
          }
          let words = (why: form.text("why"), told: form.text("told"))
          return CallMeeting(
            meetingKind: kind, day: day, time: time, minutes: minutes, place: form.text("place"),
            invited: invited, agenda: form.lines("agenda"), points: PointFields.points(in: form.values),
            placeKind: PlaceKind(rawValue: form.text("placeKind")),
            more: (1..<Swift.min(Swift.max(count, 1), 60)).map {
              day.adding(days: 7 * Swift.min(weeks ?? 1, 60) * $0)
            },
            withoutPerson: words.why.isBlank && words.told.isBlank
              ? nil : WithoutPerson(why: words.why, told: words.told),
            personAgrees: form.isTicked("personAgrees"), calendar: form.isTicked("calendar"))
        }))
  }

  private func changeForm(_ desk: Desk) {
    form(
      ChangeMeeting.self, desk,
      FormRoute(
        page: { scene, state in
          var state = state
          if state.values["point-1-words"] == nil {
            state.values = FilePages.changeFirst(scene, state.values)
          }
          return FilePages.changeMeeting(scene, state)
        },
        first: { $0.nextMeeting },
        read: { form, _ in
          form = FormReader(PointFields.inOrder(form.values), form.problems)
          let points = PointFields.points(in: form.values)
          if form.text("add") == "point" { return nil }
          if points.isEmpty { form.problem("point-1-words", "Skriv minst en punkt.") }
          guard form.text("add") == FilePages.savesChange, !points.isEmpty else { return nil }
          if form.values[SharedWhenSaved.seen]?.first != PointFields.mark(of: points) {
            form.problem(
              SharedWhenSaved.seen, "Du har ändrat sedan du såg vem som hör vad. Se efter igen.")
            return nil
          }
          return form.number("meeting", Self.whichMeeting).map {
            ChangeMeeting(meeting: $0, points: points, calendar: form.isTicked("calendar"))
          }
        }))
  }

  private func preparingForms(_ desk: Desk) {
    form(
      AnalyseMeetingRisk.self, desk,
      FormRoute(
        page: FilePages.analyseMeetingRisk, first: { $0.nextMeeting },
        read: { form, _ in
          let meeting = form.number("meeting", Self.whichMeeting)
          let held = form.answer("canBeHeld", "Svara på om mötet kan hållas så här.")
          guard let meeting, let held else { return nil }
          return AnalyseMeetingRisk(
            meeting: meeting, whenAndWhere: form.text("whenAndWhere"),
            knownThreat: form.text("knownThreat"), conflicts: form.text("conflicts"),
            mitigation: form.text("mitigation"), policeConsulted: form.text("policeConsulted"),
            canBeHeld: held, who: form.text("who"), lowArousal: form.list("lowArousal"))
        }))
    form(
      ConfirmMeeting.self, desk,
      FormRoute(
        page: FilePages.confirmMeeting, first: { $0.nextMeeting },
        read: { form, _ in
          let staff = form.list("staff").compactMap { AssignmentID($0) }
          return form.number("meeting", Self.whichMeeting).map {
            ConfirmMeeting(meeting: $0, staff: staff)
          }
        }))
    form(
      CancelMeeting.self, desk,
      FormRoute(
        page: FilePages.cancelMeeting, first: { $0.nextMeeting },
        read: { form, _ in
          form.number("meeting", Self.whichMeeting).map {
            CancelMeeting(meeting: $0, reason: form.text("reason"))
          }
        }))
  }

  private func answerForm(_ desk: Desk) {
    form(
      AnswerInvitation.self, desk,
      FormRoute(
        page: FilePages.answerInvitation, first: { $0.nextMeeting },
        read: { form, scene in
          let meeting = form.entry("meeting", in: scene, Self.whichMeeting)
          let by = form.participant("by", "Välj vem som har svarat.")
          let coming = form.answer("coming", "Välj kommer eller kommer inte.")
          guard let meeting, let by, let coming else { return nil }
          return AnswerInvitation(
            meeting: meeting, by: by, coming: coming, words: form.text("words"), picture: form.text("picture")
          )
        }))
  }

  private func holdForm(_ desk: Desk) {
    form(
      HoldMeeting.self, desk,
      FormRoute(
        page: FilePages.holdMeeting, first: { $0.nextMeeting },
        read: { form, scene in
          form = FormReader(HoldForm.closingGaps(form.values))
          if form.text("add") == "promise" { return nil }
          return HoldForm.act(&form, scene, Self.whichMeeting)
        }))
  }

  private func commitmentForms(_ desk: Desk) {
    form(
      GiveCommitment.self, desk,
      FormRoute(
        page: FilePages.giveCommitment,
        read: { form, _ in
          let by = form.participant(
            "by", "Välj vem som ska göra det. Ett åtagande behöver en ansvarig.")
          let due = form.day("due", or: "quick", "Välj senaste dag.")
          guard let by, let due else { return nil }
          return GiveCommitment(
            what: form.text("what"), by: by, due: due, meeting: Int(form.text("meeting")),
            seen: form.values[SharedWhenSaved.seen]?.first)
        }, afterSending: { $0.back(to: $1, after: .giveCommitment) }))
    form(
      ReportCommitment.self, desk,
      FormRoute(
        page: FilePages.reportCommitment,
        read: { form, scene in
          let commitment = form.entry("commitment", in: scene, "Åtagandet finns inte.")
          let status = form.choice("status", CommitmentReported.Status.self, "Välj vad som har hänt.")
          guard let commitment, let status else { return nil }
          let newDue = form.optionalDay("newDue")
          return ReportCommitment(
            commitment: commitment, status: status, words: form.text("words"), newDue: newDue)
        }, afterSending: { $0.back(to: $1, after: .reportCommitment) }))
  }

  private static var whichMeeting: String { "Välj vilket möte det gäller." }
}

extension FileScene {
  /// The meeting that comes next, unless the address names another.
  var nextMeeting: [String: [String]] {
    let next = view.meetings.filter(\.isAhead).min { $0.starts < $1.starts }
    return next.map { ["meeting": [String($0.number)]] } ?? [:]
  }
}
