import Access
import Domain
import HTML

/// One thing that somebody does, as a line with a picture.
struct OwnLine {
  let picture: PictogramKind
  let what: String
  let detail: String
  /// What the person can expect of whoever does it (R-PLN-18); nil when nothing is said.
  var expects: String?
  /// The commitment to report on; nil for what stands in the plan.
  let commitment: Int?
}

/// What the viewer does and what the others do: promises first, then what the plan says.
struct OwnLines {
  let mine: [OwnLine]
  let others: [OwnLine]

  init(_ own: OwnScene) {
    let open = own.own.commitments.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    // The steps of the short plan, when there is one: they are what is done now.
    let activities =
      own.own.steps.isEmpty
      ? own.own.goals.flatMap { shown in shown.goal.activities.map { (shown.goal.area, $0) } }
      : own.own.steps.map { ($0.step.area, $0.step.activity) }
    mine =
      open.filter(\.isOwn).map { Self.line($0, nil, own) }
      + activities.filter { $0.1.responsible == own.participant }.map { Self.line($0.1, $0.0, nil, own) }
    others =
      open.filter { !$0.isOwn }.map { Self.line($0, own.called(promise: $0), own) }
      + activities.filter { $0.1.responsible != own.participant }.map { area, activity in
        Self.line(activity, area, own.called(activity.responsible), own)
      }
  }

  private static func line(
    _ commitment: VisibleCommitment, _ who: String?, _ own: OwnScene
  ) -> OwnLine {
    let due = own.texts.due(own.dates.full(commitment.due))
    return OwnLine(
      picture: ActivityPicture.of(commitment.what, else: .table), what: commitment.what.asSentence,
      detail: own.voice.line([who, due]).asSentence,
      commitment: commitment.isOwn ? commitment.number : nil)
  }

  /// What the long plan says is done for one goal.
  static func of(_ goal: Goal, _ own: OwnScene) -> [OwnLine] {
    goal.activities.map { line($0, goal.area, own.called($0.responsible), own) }
  }

  private static func line(
    _ activity: Activity, _ area: LifeArea, _ who: String?, _ own: OwnScene
  ) -> OwnLine {
    OwnLine(
      picture: ActivityPicture.of(activity, in: area),
      what: activity.what.asSentence,
      detail: own.voice.line([who, own.voice.theirs(activity.when), own.voice.theirs(activity.place)])
        .asSentence,
      expects: activity.expects, commitment: nil)
  }
}

/// Lines with their pictures; a promise of one's own has the way to tell how it went.
struct OwnLineList: Component {
  private let lines: [OwnLine]
  private let own: OwnScene

  init(_ lines: [OwnLine], _ own: OwnScene) {
    self.lines = lines
    self.own = own
  }

  var markup: Markup {
    ul(class: "picture-rows") {
      for line in lines {
        li {
          Pictogram(line.picture)
          div {
            p(class: "row-title") { own.voice.written(line.what) }
            if !line.detail.isEmpty { p(class: "meta") { own.voice.says(line.detail) } }
            if let expects = line.expects, !expects.isBlank {
              p(class: "meta") { own.voice.written(expects) }
            }
            if let number = line.commitment, own.scene.offers(.reportCommitment) {
              p {
                a(
                  own.texts.tellHowItWent,
                  href: Links.act(own.scene.id, .reportCommitment)
                    .adding("commitment", String(number)))
              }
            }
          }
        }
      }
    }
  }
}
