import Access
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
    p(
      "\(times.hours(call.time, minutes: call.minutes)), \(call.place)"
        + (call.placeKind.map { " (\($0.name.uncapitalised))" } ?? ""))
    if isNext, scene.programme.counts(call.kind) { MeetingRuler(meeting, file, scene) }
    preparation
    // On its day the room is what one is here for.
    if call.day == scene.today { RoomBeside(meeting, file, scene, isMain: true) }
    ButtonRow { steps }
    if call.day != scene.today { RoomBeside(meeting, file, scene) }
    answers
    pictures
    MeetingPreparation(meeting, file, scene)
    agenda
  }

  private var preparation: Markup {
    MarkList(
      [
        Mark(.done, "Kallat av \(meeting.calledBy)"),
        risk,
        meeting.status == .confirmed
          ? Mark(.done, "Bekräftat") : Mark(.remaining, "Inte bekräftat än"),
        staffing,
      ] + [prepared, calendar].compactMap(\.self)
    ).markup
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

  private var isPrepared: Bool { file.meetings.around.prepared[meeting.number] != nil }

  /// R-MTG-08: only where the person comes.
  private var prepared: Mark? {
    guard meeting.invited.contains(.giver(.person)) else { return nil }
    guard let on = file.meetings.around.preparedOn[meeting.number] else {
      return Mark(.remaining, "Inte förberett med personen än")
    }
    return Mark(.done, "Förberett med personen \(Dates(today: scene.today).short(on))")
  }

  /// R-SAF-08: called before there was a threat, and still there to be fetched.
  private var calendar: Mark? {
    guard call.calendar != false, scene.view.header.keepsOutOfCalendars, !scene.view.header.isProtected
    else { return nil }
    return Mark(.reminder, "Mötet går att hämta till kalendrar. Ta bort det under Ändra mötet")
  }

  /// What the others have said of how they see it, before the meeting (R-ROL-14).
  @HTMLBuilder private var pictures: Markup {
    let told = meeting.invited.compactMap { invitee in
      meeting.answers[invitee]?.picture.map { (invitee, $0) }
    }
    if !told.isEmpty {
      details(class: "more") {
        summary("Deras bild inför mötet")
        DefinitionList(
          told.map { invitee, words in
            Definition(Participants(file, in: scene).words(invitee)) { p(words, class: "written") }
          })
      }
    }
  }

  @HTMLBuilder private var steps: Markup {
    if let step = main { ButtonLink(step.words, link(step.act)) }
    if main?.act != .analyseMeetingRisk { offer(.analyseMeetingRisk, "Gör om riskanalysen") }
    offer(.prepareMeeting, isPrepared ? "Ändra förberedelsen" : "Förbered med personen")
    if call.calendar != false, !scene.view.header.keepsOutOfCalendars {
      ButtonLink("Till kalendern", Links.calendar(scene.id, meeting: meeting.number), .quiet, icon: .calendar)
    }
    offer(.changeMeeting, "Ändra mötet")
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

  @HTMLBuilder private var agenda: Markup {
    let points = call.taken
    if !points.isEmpty {
      details(class: "more") {
        summary(
          "Dagordning"
            + (meeting.agendas.last.map { ", ändrad \(Dates(today: scene.today).short($0.from))" } ?? ""))
        ol(class: "points") { for point in points { li { said(point) } } }
      }
    }
  }

  /// With its category, who leaves for it, and whoever could not hear it any more.
  @HTMLBuilder private func said(_ point: AgendaPoint) -> Markup {
    let participants = Participants(file, in: scene)
    let uncovered = file.hearings(of: [point], invited: meeting.invited, at: scene.now)
      .flatMap(\.uncovered).map { participants.words(.agency($0)) }
    let meta = [
      point.category?.name,
      point.without.isEmpty ? nil : "Utan \(listed(point.without.map(participants.words)))",
      point.isHiddenFromSome ? "Visas inte för \(listed((point.hidden ?? []).map(participants.words)))" : nil,
      uncovered.isEmpty ? nil : "Samtycket täcker inte längre \(listed(uncovered)): ta den utan dem",
    ].compactMap(\.self)
    point.words
    if !meta.isEmpty { span(" " + meta.joined(separator: ". "), class: "meta") }
  }
}
