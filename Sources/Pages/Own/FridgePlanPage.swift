import Access
import Domain
import HTML

extension FilePages {
  /// One A4 for the fridge: what I do, what they do, and when we meet. Nil for those it is not theirs to print.
  ///
  /// Staff print it in the language of the person, or in the one they choose.
  /// - Parameter neutral: with nothing on it that tells of a plan or a meeting, for whoever would be hurt by its
  ///   being found.
  public static func fridgePlan(
    _ scene: FileScene, in chosen: OwnLanguage? = nil, neutral: Bool = false
  ) -> Markup? {
    let look = FridgeLook(isNeutral: neutral, id: scene.id)
    switch scene.view.content {
    case .staff(let whole):
      let own = whole.file.intake.person.flatMap { OwnLanguage(code: $0.language) }
      let voice = OwnVoice(chosen ?? own ?? .sv, about: .me, today: scene.today)
      return FridgePaper(FridgePlan(staff: whole.file, scene, voice), voice, look)
        .page(
          back: Links.plan(scene.id, whole.file.plan.actionPlans.isEmpty ? .long : .short), help: .sv,
          live: .file(Links.live(scene.id, drawn: scene.now)))
    case .own:
      return OwnScene(scene).map {
        FridgePaper(FridgePlan(own: $0), $0.voice, look)
          .page(
            back: Links.own(.plan), help: $0.voice.language,
            live: .own(Links.ownLive(drawn: scene.now), language: $0.voice.language.tag))
      }
    case .arrived, .disclosed: return nil
    }
  }
}

/// Which of the two papers it is, and how they are reached.
struct FridgeLook {
  static let ordinary = "kylskapsplan"
  static let neutral = "min-lista"

  let isNeutral: Bool
  let id: CaseID

  var name: String { isNeutral ? Self.neutral : Self.ordinary }
  var here: Link { Links.print(id, name) }
  var other: Link { Links.print(id, isNeutral ? Self.ordinary : Self.neutral) }
  var pdf: Link { Links.pdf(id, name) }
}

/// The paper itself: no bar, no sign and no footer, since it hangs where guests see it.
private struct FridgePaper {
  private let plan: FridgePlan
  private let voice: OwnVoice
  private let look: FridgeLook
  private let neutral: FridgeNeutral

  init(_ plan: FridgePlan, _ voice: OwnVoice, _ look: FridgeLook) {
    self.plan = plan
    self.voice = voice
    self.look = look
    neutral = FridgeNeutral.words(voice.language)
  }

  private var texts: any OwnTexts { voice.texts }

  private var title: String { look.isNeutral ? neutral.title : texts.fridgeTitle }

  /// - Parameter help: the language of the one who prints.
  func page(back: Link, help: OwnLanguage, live: LiveWords) -> Markup {
    Layout.print(
      title: title, language: voice.language, help: help, here: look.here, back: back, footer: nil,
      live: live
    ) {
      div(class: "print-help", .lang(help.tag), .dir(help.direction)) { ways(help) }
      h1(title)
      if !look.isNeutral { p(class: "lead") { voice.says(lead) } }
      if plan.mine.isEmpty, plan.theirs.isEmpty { p(texts.fridgeEmpty, class: "lead print-empty") }
      if !plan.mine.isEmpty { part(texts.iDo, plan.mine) }
      if !plan.theirs.isEmpty { part(texts.theyDo, plan.theirs) }
      if let meeting = plan.meeting { next(meeting) }
    }
  }

  @HTMLBuilder private func ways(_ help: OwnLanguage) -> Markup {
    let words = FridgeNeutral.words(help)
    a(look.isNeutral ? words.makeOrdinary : words.makeNeutral, href: inLanguage(look.other))
    a(words.asPDF, href: inLanguage(look.pdf))
    if plan.leftOut > 0 { Note(OwnLanguages.texts(help, about: .me).leftOut(plan.leftOut)) }
  }

  private func inLanguage(_ link: Link) -> Link { link.adding("sprak", voice.language.tag) }

  private var lead: String {
    let name = voice.name(plan.firstName) + "."
    guard let from = plan.from else { return name }
    return name + " " + texts.valid(from: voice.dates.full(from), untilNextMeeting: plan.meeting != nil)
  }

  @HTMLBuilder private func part(_ heading: String, _ lines: [FridgePlan.Line]) -> Markup {
    h2(heading)
    ul(class: plan.isDense ? "plan-lines dense" : "plan-lines") {
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

  /// On the neutral paper only the day: neither that it is a meeting, nor where.
  private func next(_ meeting: FridgePlan.Meeting) -> Markup {
    div(class: "plan-meeting") {
      Pictogram(look.isNeutral ? .calendar : .table)
      div {
        span(look.isNeutral ? neutral.nextTime : texts.nextMeetingHeading)
        strong(
          texts.meetingTime(voice.dates.long(meeting.day).asSentence, voice.dates.clock(meeting.time)))
        if !look.isNeutral, let place = meeting.place, !place.isBlank { span { voice.written(place) } }
      }
    }
  }
}
