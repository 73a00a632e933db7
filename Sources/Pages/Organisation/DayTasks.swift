import Access
import Domain
import HTML

/// "Att göra": mine first, then what others owe the people I work with; what is late on top.
struct DayTasks: Component {
  let mine: [DayTask]
  let others: [DayTask]

  init(_ scene: DayScene) {
    let cards = scene.underWay
    mine =
      DayTask.lateFirst(
        cards.flatMap { card in
          card.reminders.gathered.map { DayTask($0, card, scene) }
            + card.commitments.filter(\.isOwn).map { DayTask($0, card, scene) }
        }
          + scene.closed.flatMap { card in card.reminders.map { DayTask($0, card, scene) } })
    others = DayTask.lateFirst(
      cards.flatMap { card in
        card.commitments.filter { !$0.isOwn }.map { DayTask($0, card, scene) }
      })
  }

  var markup: Markup {
    Sheet {
      SectionHead("Att göra")
      if mine.isEmpty && others.isEmpty {
        p("Allt är gjort. Det som ska göras kommer hit av sig självt, före sista dagen.", class: "meta")
      }
      list("Jag ska", mine, shown: 7)
      list("Andra ska", others, shown: 5)
    }
  }

  @HTMLBuilder private func list(
    _ heading: String, _ tasks: [DayTask], shown: Int
  ) -> Markup {
    if !tasks.isEmpty {
      h3(heading, class: "task-heading")
      let sight = max(shown, tasks.count(where: \.cannotWait))
      RowList(tasks.prefix(sight).map(\.row))
      if tasks.count > sight {
        details(class: "more") {
          summary("Visa \(tasks.count - sight) till")
          RowList(tasks.dropFirst(sight).map(\.row))
        }
      }
    }
  }
}

/// One thing to do, for one person.
struct DayTask {
  let row: Row
  /// About somebody's life or health: on top, and never folded away.
  let cannotWait: Bool
  private let isLate: Bool
  private let due: Day?

  /// What waits longest first; what has no day keeps the order it came in.
  static func lateFirst(_ tasks: [DayTask]) -> [DayTask] {
    let pressing = tasks.filter(\.cannotWait)
    let others = tasks.filter { !$0.cannotWait }
    let late = others.filter(\.isLate)
    let dated = others.filter { !$0.isLate && $0.due != nil }
    let rest = others.filter { !$0.isLate && $0.due == nil }
    return pressing + late.sorted(by: earlier) + rest + dated.sorted(by: earlier)
  }

  private static func earlier(_ left: DayTask, _ right: DayTask) -> Bool {
    (left.due ?? Day(number: .min)) < (right.due ?? Day(number: .min))
  }

  init(_ reminder: Reminder, _ card: VisibleCard, _ scene: DayScene) {
    let words = ReminderWords(reminder, today: scene.today)
    let offered = words.act.map(card.relation.allows) ?? false
    cannotWait = reminder.urgentMark != nil
    isLate = words.isLate
    due = reminder.due
    row = Row(
      words.isLate ? .reminder : .remaining, words.heading,
      link: offered ? words.link(card.id) : Links.file(card.id), meta: card.name,
      aside: reminder.due.map(scene.dates.nearness) ?? words.due, warns: words.isLate)
  }

  init(_ commitment: VisibleCommitment, _ card: VisibleCard, _ scene: DayScene) {
    let late = commitment.due < scene.today
    let act: ActKind = commitment.isOwn ? .reportCommitment : .writeNotice
    let link = commitment.isOwn ? Self.report(commitment, card) : Links.act(card.id, act)
    // A notice goes to parties: who is in the family is reminded in person.
    let reaches =
      commitment.isOwn || card.consentLines.contains { $0.party.name == commitment.by }
    cannotWait = false
    isLate = late
    due = commitment.due
    row = Row(
      late ? .reminder : commitment.last?.mark ?? .remaining, commitment.what,
      link: Links.file(card.id),
      meta: commitment.isOwn || commitment.by == card.name
        ? card.name : "\(commitment.by), för \(card.name).",
      aside: scene.dates.nearness(commitment.due), warns: late || commitment.due == scene.today
    ) {
      if reaches, card.relation.allows(act) {
        a(href: link) {
          commitment.isOwn ? "Svara hur det går" : "Påminn"
          span(": \(commitment.what)", class: "visually-hidden")
        }
      }
    }
  }

  private static func report(_ commitment: VisibleCommitment, _ card: VisibleCard) -> Link {
    Links.act(card.id, .reportCommitment).adding("commitment", String(commitment.number))
  }
}

extension Dates {
  /// `försenat 3 dagar`, `senast i dag`, `om 5 dagar`: for where there is no room for the day itself.
  func nearness(_ day: Day) -> String { day > today ? relative(day) : due(day) }
}

extension Reminder {
  /// The last day to do it, where there is one.
  var due: Day? {
    switch self {
    case .belongingUnclear(let day), .consentEnds(_, let day), .comesOfAge(let day),
      .threatReview(let day), .riskAnalysisMissing(_, let day), .meetingUnprepared(_, let day),
      .answersMissing(_, _, let day), .releaseComing(let day, _),
      .visitPlanned(_, let day), .birthday(_, let day, _), .reconciliation(let day),
      .materialUnanswered(_, let day), .standsIn(_, _, _, let day), .supervision(let day),
      .planToRevise(let day), .followUpAfterClosing(let day):
      day
    case .referralWaiting, .meetingInterval, .meetingToWriteUp, .feedbackOwed, .notesToApprove,
      .consentConflict, .copyNotGiven,
      .assessContinuation, .ledToClosing, .secondLotsMissing, .threatUnacknowledged,
      .secondOfficialMissing, .coverageUnconfirmed, .askAnew, .silence, .emergencyUnjudged,
      .recordsRequestWaiting, .investigationWaits, .askAfterMove, .partyEnded, .planAfterMove,
      .targetGroupAfterMove,
      .assessmentUnfinished, .assessAnew, .urgentSupportWaiting, .investigationGoesOn, .threatPrompted,
      .policeToInform, .remainingToJudge, .threatStep,
      .placementToAssess, .placementEnds, .decisionUntold, .receiptAwaited, .modelChallenge, .needsUnmet,
      .relativesUninformed, .childrenUnsupported, .questionnaire, .actorSheets, .concernUnsent,
      .familyFirst, .planToApprove, .planNotFollowedUp,
      .concernUnreceived, .noticeUnanswered, .contactDue, .guardianToTell, .shortcomingTold:
      nil
    }
  }
}

extension [Reminder] {
  /// Consents that end on the same day are one talk with the person, and so one reminder.
  var gathered: [Reminder] {
    var ends: [Day: [String]] = [:]
    for case .consentEnds(let party, let day) in self { ends[day, default: []].append(party) }
    return compactMap { reminder in
      guard case .consentEnds(let party, let day) = reminder, let parties = ends[day] else {
        return reminder
      }
      return parties.first == party ? .consentEnds(party: listed(parties), on: day) : nil
    }
  }
}
