import Access
import Domain

/// What is printed for the fridge: at most seven lines, first names only, and nothing that tells what it is for.
struct FridgePlan {
  static let mostLines = 7

  let firstName: String
  let from: Day?
  private(set) var mine: [Line] = []
  private(set) var theirs: [Line] = []
  /// Lines that name an authority and so cannot hang where others see them.
  private(set) var leftOut = 0
  let meeting: Meeting?

  struct Line {
    let picture: PictogramKind
    let what: String
    let detail: String
  }

  struct Meeting {
    let day: Day
    let time: ClockTime
    let place: String?
  }

  init(staff file: CaseFile, _ scene: FileScene) {
    firstName = file.intake.person.map { firstWord(of: $0.name) } ?? ""
    from = file.plan.current?.on
    meeting = file.meetings.ahead.first {
      $0.call.kind.gathersGroup && $0.invited.contains(.giver(.person)) && scene.now < $0.starts
    }.map { Meeting(day: $0.call.day, time: $0.call.time, place: Self.shown($0.call.place, scene)) }
    let activities = file.plan.current?.body.goals.flatMap { goal in
      goal.activities.map { (goal.area, $0) }
    }
    gather(
      activities ?? [],
      file.meetings.commitments.filter(\.isOpen).map { ($0.body.what, $0.body.by, $0.body.due) }, scene
    ) { file.calledName($0) }
  }

  init(own: OwnScene) {
    let scene = own.scene
    firstName = firstWord(of: scene.view.header.name)
    from = own.own.planFrom
    meeting = own.nextMeeting.map {
      Meeting(day: $0.day, time: $0.time, place: $0.place.flatMap { Self.shown($0, scene) })
    }
    let person = Participant.giver(.person)
    gather(
      own.own.goals.flatMap { shown in shown.goal.activities.map { (shown.goal.area, $0) } },
      own.own.commitments.filter(\.isOpen).compactMap { commitment in
        guard own.own.giver == .person, commitment.isOwn else { return nil }
        return (commitment.what, person, commitment.due)
      }, scene
    ) { own.own.called[$0] }
  }

  private typealias Candidate = (
    by: Participant, what: String, details: [String], picture: PictogramKind
  )

  /// What the plan says comes first, then what was promised; the person's own lines get most of the room.
  private mutating func gather(
    _ activities: [(LifeArea, Activity)], _ promises: [(String, Participant, Day)], _ scene: FileScene,
    called: (Participant) -> String?
  ) {
    let withheld = FridgeWords(scene.directory)
    let dates = Dates(today: scene.today)
    let place = { (activity: Activity) in scene.view.header.isProtected ? "" : activity.place }
    let planned: [Candidate] = activities.map { area, activity in
      (
        activity.responsible, activity.what, [activity.when, place(activity)],
        ActivityPicture.of(activity.what, else: ActivityPicture.of(area))
      )
    }
    let promised: [Candidate] = promises.map { what, by, due in
      (by, what, ["senast \(dates.full(due))"], ActivityPicture.of(what, else: .table))
    }
    var own: [Line] = []
    var others: [Line] = []
    for (by, what, details, picture) in planned + promised {
      let isOwn = by == Participant.giver(.person)
      let who = isOwn ? nil : called(by)?.asSentence
      let detail = ([who] + details).compactMap(\.self).filter { !$0.isBlank }.joined(separator: ", ")
      if withheld.tells(what) || withheld.tells(detail) {
        leftOut += 1
      } else {
        let line = Line(picture: picture, what: what.asSentence, detail: detail)
        if isOwn { own.append(line) } else { others.append(line) }
      }
    }
    let room = max(4, Self.mostLines - others.count)
    mine = Array(own.prefix(room))
    theirs = Array(others.prefix(Self.mostLines - mine.count))
  }

  /// Protected identity: where somebody will be is never put on paper.
  private static func shown(_ place: String, _ scene: FileScene) -> String? {
    if scene.view.header.isProtected || FridgeWords(scene.directory).tells(place) { return nil }
    return place
  }
}

/// Words that would tell a guest in the kitchen what the paper is about.
struct FridgeWords {
  private let names: [[Unicode.Scalar]]

  /// Schools and clubs are places like any other; authorities are not.
  init(_ directory: Directory) {
    let telling = directory.agencies.values.filter { agency in
      switch agency.kind {
      case .school, .leisure, .civilSociety, .housing, .privateNetwork: false
      default: true
      }
    }
    names = telling.map { Array($0.name.lowercased().unicodeScalars) }
  }

  func tells(_ text: String) -> Bool {
    let words = text.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
    if words.contains(where: { Self.exact.contains($0) }) { return true }
    if words.contains(where: Self.isTelling) { return true }
    let scalars = Array(text.lowercased().unicodeScalars)
    return names.contains { Self.holds(scalars, $0) }
  }

  private static let exact: Set<String> = ["SIG", "BUP", "BUPs", "Soc", "soc", "KAA", "IVO"]

  private static let beginnings = [
    "polis", "socialtjänst", "socialsekr", "soctant", "frivård", "kriminalvård", "jobbtorg", "beroende",
    "avhopp", "myndighet", "narkotika", "drog", "brott", "hotbild", "lots",
  ]

  private static func isTelling(_ word: String) -> Bool {
    let small = word.lowercased().utf8
    return beginnings.contains { small.starts(with: $0.utf8) }
  }

  private static func holds(_ text: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    guard !name.isEmpty, text.count >= name.count else { return false }
    return (0...(text.count - name.count)).contains { text[$0...].starts(with: name) }
  }
}
