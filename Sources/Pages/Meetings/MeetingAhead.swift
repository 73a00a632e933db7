import Domain
import HTML

/// A meeting that is called: when and where, how far it is prepared, who comes, and the next step.
struct MeetingAhead: Component {
  private let meeting: MeetingsState.Meeting
  private let file: CaseFile
  private let scene: FileScene
  private let isNext: Bool

  init(_ meeting: MeetingsState.Meeting, _ file: CaseFile, _ scene: FileScene, isNext: Bool) {
    self.meeting = meeting
    self.file = file
    self.scene = scene
    self.isNext = isNext
  }

  private var call: MeetingCalled { meeting.call }
  private var times: MeetingTimes { MeetingTimes(scene) }

  var markup: Markup {
    if isNext { NowPanel(.table) { inside } } else { Sheet { inside } }
  }

  @HTMLBuilder private var inside: Markup {
    h2(times.heading(call.kind, call.day))
    p("\(times.hours(call.time, minutes: call.minutes)), \(call.place)")
    if isNext, call.kind.gathersGroup { MeetingRuler(meeting, file, scene) }
    preparation
    ButtonRow { steps }
    answers
    if !call.agenda.isEmpty { agenda }
  }

  private var preparation: Markup {
    MarkList([
      Mark(.done, "Kallat av \(meeting.calledBy)"),
      risk,
      meeting.status == .confirmed
        ? Mark(.done, "Bekräftat") : Mark(.remaining, "Inte bekräftat än"),
      staffing,
    ]).markup
  }

  /// R-SAF-03: who of the unit are there.
  private var staffing: Mark {
    let names = meeting.staff ?? [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] }
    return names.count < 2
      ? Mark(.reminder, "Ensam på mötet: \(names.first ?? "ingen är utsedd")")
      : Mark(.done, "På mötet från enheten: \(listed(names))")
  }

  private var risk: Mark {
    guard let risk = meeting.risk else { return Mark(.reminder, "Riskanalysen är inte gjord") }
    if !risk.canBeHeld {
      return Mark(.stopped, "Riskanalysen säger att mötet inte ska hållas så här")
    }
    let when = meeting.riskOn.map { " " + Dates(today: scene.today).short($0) } ?? ""
    return Mark(.done, "Riskanalys gjord\(when)")
  }

  @HTMLBuilder private var steps: Markup {
    if let step = main { ButtonLink(step.words, link(step.act)) }
    if main?.act != .analyseMeetingRisk { offer(.analyseMeetingRisk, "Gör om riskanalysen") }
    if !scene.view.header.isProtected {
      ButtonLink("Till kalendern", Links.calendar(scene.id, meeting: meeting.number), .quiet, icon: .calendar)
    }
    offer(.cancelMeeting, "Ställ in")
  }

  private var main: (act: ActKind, words: String)? {
    let step: (act: ActKind, words: String) =
      meeting.risk?.canBeHeld != true
      ? (.analyseMeetingRisk, meeting.risk == nil ? "Gör riskanalysen" : "Gör om riskanalysen")
      : meeting.status == .called
        ? (.confirmMeeting, "Bekräfta mötet") : (.holdMeeting, "Skriv ner mötet")
    if step.act == .holdMeeting, meeting.starts > scene.now { return nil }
    return scene.view.allows(step.act) ? step : nil
  }

  @HTMLBuilder private func offer(_ act: ActKind, _ words: String) -> Markup {
    if scene.view.allows(act) { ButtonLink(words, link(act), .quiet) }
  }

  private func link(_ act: ActKind) -> Link { Links.act(scene.id, act, meeting: meeting.number) }

  @HTMLBuilder private var answers: Markup {
    let participants = Participants(file, in: scene)
    let coming = meeting.invited.filter { meeting.answers[$0]?.coming == true }.count
    h3("\(coming) av \(meeting.invited.count) har tackat ja")
    div(class: "answers") { RowList(meeting.invited.map { answer($0, participants) }) }
  }

  private func answer(_ invitee: Participant, _ participants: Participants) -> Row {
    let given = meeting.answers[invitee]
    var meta = given.map { $0.coming ? "Kommer" : "Kommer inte" } ?? "Har inte svarat"
    if let words = given?.words, !words.isBlank { meta += ": ”\(words)”" }
    if !participants.mayMeet(invitee) { meta += ", samtycket täcker inte möten längre" }
    return Row(
      given.map { $0.coming ? .done : .takenBack } ?? .remaining, participants.words(invitee), meta: meta
    ) {
      if scene.view.allows(.answerInvitation) {
        a(given == nil ? "Anteckna svar" : "Ändra", href: link(.answerInvitation).adding("by", invitee.code))
      }
    }
  }

  private var agenda: Markup {
    details(class: "more") {
      summary("Dagordning")
      ol(class: "points") { for point in call.agenda { li(point) } }
    }
  }
}
