import Access
import Domain
import HTML

extension FilePages {
  /// One A4 for the fridge: what I do, what they do, and when we meet. Nil for those it is not theirs to print.
  ///
  /// Staff print it in the language of the person, or in the one they choose.
  public static func fridgePlan(_ scene: FileScene, in chosen: OwnLanguage? = nil) -> Markup? {
    switch scene.view.content {
    case .staff(let whole):
      let own = whole.file.intake.person.flatMap { OwnLanguage(code: $0.language) }
      let voice = OwnVoice(chosen ?? own ?? .sv, about: .me, today: scene.today)
      return FridgePaper(FridgePlan(staff: whole.file, scene, voice), voice)
        .page(
          here(scene), back: Links.tab(scene.id, .plan), help: .sv,
          live: .file(Links.live(scene.id, drawn: scene.now)))
    case .own:
      return OwnScene(scene).map {
        FridgePaper(FridgePlan(own: $0), $0.voice)
          .page(
            here(scene), back: Links.own(.plan), help: $0.voice.language,
            live: .own(Links.ownLive(drawn: scene.now), language: $0.voice.language.tag))
      }
    case .arrived, .disclosed: return nil
    }
  }

  private static func here(_ scene: FileScene) -> Link { Links.print(scene.id, "kylskapsplan") }
}

/// The paper itself: no bar, no sign and no footer, since it hangs where guests see it.
private struct FridgePaper {
  private let plan: FridgePlan
  private let voice: OwnVoice

  init(_ plan: FridgePlan, _ voice: OwnVoice) {
    self.plan = plan
    self.voice = voice
  }

  private var texts: any OwnTexts { voice.texts }

  /// - Parameter help: the language of the one who prints.
  func page(_ here: Link, back: Link, help: OwnLanguage, live: LiveWords) -> Markup {
    Layout.print(
      title: texts.fridgeTitle, language: voice.language, help: help, here: here, back: back, footer: nil,
      live: live
    ) {
      if plan.leftOut > 0 {
        div(class: "print-help", .lang(help.tag), .dir(help.direction)) { Note(leftOut(help)) }
      }
      h1(texts.fridgeTitle)
      p(class: "lead") { voice.says(lead) }
      if plan.mine.isEmpty, plan.theirs.isEmpty { p(texts.fridgeEmpty, class: "lead") }
      if !plan.mine.isEmpty { part(texts.iDo, plan.mine) }
      if !plan.theirs.isEmpty { part(texts.theyDo, plan.theirs) }
      if let meeting = plan.meeting { next(meeting) }
    }
  }

  private func leftOut(_ help: OwnLanguage) -> String {
    OwnLanguages.texts(help, about: .me).leftOut(plan.leftOut)
  }

  private var lead: String {
    let name = voice.name(plan.firstName) + "."
    guard let from = plan.from else { return name }
    return name + " " + texts.valid(from: voice.dates.full(from), untilNextMeeting: plan.meeting != nil)
  }

  @HTMLBuilder private func part(_ heading: String, _ lines: [FridgePlan.Line]) -> Markup {
    h2(heading)
    ul(class: "plan-lines") {
      for line in lines {
        li {
          Pictogram(line.picture)
          div {
            strong { voice.written(line.what) }
            if !line.detail.isEmpty { span(class: "detail") { voice.says(line.detail) } }
          }
        }
      }
    }
  }

  private func next(_ meeting: FridgePlan.Meeting) -> Markup {
    div(class: "plan-meeting") {
      Pictogram(.table)
      div {
        span(texts.nextMeetingHeading)
        strong(
          texts.meetingTime(voice.dates.long(meeting.day).asSentence, voice.dates.clock(meeting.time)))
        if let place = meeting.place, !place.isBlank { span { voice.written(place) } }
      }
    }
  }
}
