import Access
import Domain

/// What is printed for the fridge: at most seven lines, first names only, and nothing that tells what it is for.
///
/// The lines are those that were chosen in the short plan. Where there is none yet, they come from the long plan and
/// from what has been promised.
struct FridgePlan {
  static let mostLines = ActionPlanMade.mostOnFridge

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

  /// Whether the lines need smaller letters to fit on one A4: as many rows as there would be with big ones.
  var isDense: Bool {
    let rows = (mine + theirs).map { line in
      1 + line.what.unicodeScalars.count / 38 + 1 + line.detail.unicodeScalars.count / 58
    }
    return rows.reduce(0, +) > Self.mostLines * 2
  }

  struct Meeting {
    let day: Day
    let time: ClockTime
    let place: String?
  }

  init(staff file: CaseFile, _ scene: FileScene, _ voice: OwnVoice) {
    firstName = file.intake.person.map { firstWord(of: $0.name) } ?? ""
    let short = file.plan.actionPlanInForce
    from = short?.on ?? file.plan.inForce?.on
    meeting = file.meetings.ahead.first {
      $0.call.kind.gathersGroup && $0.invited.contains(.giver(.person)) && scene.now < $0.starts
    }.map { Meeting(day: $0.call.day, time: $0.call.time, place: Self.shown($0.call.place, scene)) }
    if let short {
      gather(
        short.body.onFridge.map {
          Candidate(
            $0.activity, in: $0.area, scene, voice, called: file.calledName($0.activity.responsible))
        }, scene.directory)
      return
    }
    let planned = (file.plan.inForce?.body.goals ?? []).flatMap { goal in
      goal.activities.map {
        Candidate($0, in: goal.area, scene, voice, called: file.calledName($0.responsible))
      }
    }
    let promised = file.meetings.commitments.filter(\.isOpen).map(\.body).map {
      Candidate(promise: $0.what, by: $0.by, due: $0.due, voice, called: file.calledName($0.by))
    }
    gather(planned + promised, scene.directory)
  }

  init(own: OwnScene) {
    let scene = own.scene
    firstName = firstWord(of: scene.view.header.name)
    from = own.own.planFrom
    meeting = own.nextMeeting.map {
      Meeting(day: $0.day, time: $0.time, place: $0.place.flatMap { Self.shown($0, scene) })
    }
    if !own.own.steps.isEmpty {
      gather(
        own.own.steps.map(\.step).filter(\.onFridge).map {
          Candidate(
            $0.activity, in: $0.area, scene, own.voice, called: own.own.called[$0.activity.responsible])
        }, scene.directory)
      return
    }
    let planned = own.own.goals.flatMap { shown in
      shown.goal.activities.map {
        Candidate($0, in: shown.goal.area, scene, own.voice, called: own.own.called[$0.responsible])
      }
    }
    let promised = own.own.commitments.compactMap { promise in
      own.own.promisedBy[promise.number].map {
        Candidate(
          promise: promise.what, by: $0, due: promise.due, own.voice, called: own.own.called[$0])
      }
    }
    gather(planned + promised, scene.directory)
  }

  /// The person's own lines get the most room; then one from each of the others before a second from anyone.
  private mutating func gather(_ candidates: [Candidate], _ directory: Directory) {
    let withheld = FridgeWords(directory)
    let fit = candidates.filter { !withheld.tells($0.line.what) && !withheld.tells($0.line.detail) }
    leftOut = candidates.count - fit.count
    let own = fit.filter(\.isOwn)
    let others = Self.taking(turns: fit.filter { !$0.isOwn })
    mine = own.prefix(max(4, Self.mostLines - others.count)).map(\.line)
    theirs = others.prefix(Self.mostLines - mine.count).map(\.line)
  }

  private static func taking(turns candidates: [Candidate]) -> [Candidate] {
    var seen: [Participant: Int] = [:]
    let turns = candidates.enumerated().map { place, candidate in
      let turn = seen[candidate.by, default: 0]
      seen[candidate.by] = turn + 1
      return (turn: turn, place: place, candidate: candidate)
    }
    return turns.sorted { ($0.turn, $0.place) < ($1.turn, $1.place) }.map(\.candidate)
  }

  /// A line that could be printed, and whose it is.
  private struct Candidate {
    let by: Participant
    let line: Line

    var isOwn: Bool { by == .giver(.person) }

    init(
      _ activity: Activity, in area: LifeArea, _ scene: FileScene, _ voice: OwnVoice, called: String?
    ) {
      by = activity.responsible
      let place = scene.view.header.isProtected ? "" : activity.place
      line = Line(
        picture: ActivityPicture.of(activity, in: area), what: activity.what.asSentence,
        detail: Self.detail(by, called, [voice.theirs(activity.when), voice.theirs(place)], voice))
    }

    init(promise what: String, by: Participant, due: Day, _ voice: OwnVoice, called: String?) {
      self.by = by
      line = Line(
        picture: ActivityPicture.of(what, else: .table), what: what.asSentence,
        detail: Self.detail(by, called, [voice.texts.due(voice.dates.full(due))], voice))
    }

    private static func detail(
      _ by: Participant, _ called: String?, _ more: [String], _ voice: OwnVoice
    ) -> String {
      let who = by == .giver(.person) ? nil : called.map { voice.called($0).asSentence }
      return voice.line([who] + more)
    }
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
