import Access
import Domain
import HTML

/// The plan, goal by goal: how far each has come (R-PLN-14), what is done, and what is added to it here (R-PLN-13).
struct PlanScreen: Component {
  private let scene: RoomScene
  private let screen: RoomScreen

  init(_ scene: RoomScene, _ screen: RoomScreen) {
    self.scene = scene
    self.screen = screen
  }

  var markup: Markup {
    h1(screen.step.name ?? "", .id("\(screen.code)-rubrik"))
    if scene.room.goals.isEmpty { p("Det finns ingen plan att gå igenom tillsammans än.") }
    ul(class: "room-goals") { for goal in scene.room.goals { li { goalMarkup(goal) } } }
    PromiseLine(scene, screen)
    RoomLines(scene, screen)
  }

  @HTMLBuilder private func goalMarkup(_ goal: VisibleRoomGoal) -> Markup {
    p(goal.words, class: "goal-words")
    p("Så ser vi det: \(goal.indicator)", class: "meta")
    RoomForm(scene, .rateGoal, screen, "goal-\(goal.number)", class: "rate") {
      input(.hidden, .name("goal"), .value(String(goal.number)))
      input(.hidden, .name("words"), .value(""))
      fieldset(class: "room-answers-row") {
        legend("Hur långt har vi kommit med ”\(goal.words)”?", class: "visually-hidden")
        for step in Attainment.allCases {
          AnswerButton(
            step.name, step == .reached ? .done : step == .notStarted ? .remaining : .partway,
            sends: ("attainment", String(step.rawValue)), isChosen: goal.attainment == step)
        }
      }
    }
    if !goal.activities.isEmpty {
      ul(class: "room-activities") { for activity in goal.activities { li { done(activity) } } }
    }
    PlanAddition(scene, screen, goal)
  }

  @HTMLBuilder private func done(_ activity: VisibleRoomActivity) -> Markup {
    strong(activity.name + ": ")
    [activity.what, activity.when].filter { !$0.isBlank }.joined(separator: ", ")
    if activity.isWaiting { span(" (väntar på att godkännas)", class: "meta") }
  }
}

/// One thing more in the plan, on the spot: who does what, when, where and how.
private struct PlanAddition: Component {
  private let scene: RoomScene
  private let screen: RoomScreen
  private let goal: VisibleRoomGoal

  init(_ scene: RoomScene, _ screen: RoomScreen, _ goal: VisibleRoomGoal) {
    self.scene = scene
    self.screen = screen
    self.goal = goal
  }

  private var form: String { "add-\(goal.number)" }

  /// What came back with an answer belongs to the goal that it was sent for.
  private var isAnswered: Bool {
    scene.current == screen.code && scene.state.value("goal") == String(goal.number)
      && scene.state.values["activity-what"] != nil
  }

  var markup: Markup {
    details(class: "more room-add", .open(isAnswered)) {
      summary {
        "Lägg till i planen"
        span(" för ”\(goal.words)”", class: "visually-hidden")
      }
      RoomForm(scene, .addActivity, screen, form, class: "one-line addition") {
        input(.hidden, .name("goal"), .value(String(goal.number)))
        input(.hidden, .name(SharedWhenSaved.seen), .value(scene.room.plan.seen))
        field("what", "Vad ska göras?")
        RoomField(
          "activity-responsible", "Vem?", screen, scene, .list(people, empty: "Välj"), in: form,
          answers: isAnswered)
        field("when", "När?")
        field("place", "Var?")
        field("how", "Hur?")
        field("expects", "Det personen kan räkna med")
        if !scene.room.personIsHere {
          RoomField(
            "participation", "Vad säger den som det gäller?", screen, scene, in: form, answers: isAnswered)
        }
        SubmitButton("Lägg till i planen")
      }
      p(shared, class: "meta")
    }
  }

  private func field(_ part: String, _ label: String) -> RoomField {
    RoomField("activity-\(part)", label, screen, scene, in: form, answers: isAnswered)
  }

  private var people: [Choice] {
    scene.room.seats.filter { $0.mark != .absent }.map { Choice($0.who.code, $0.name) }
  }

  private var shared: String {
    let plan = scene.room.plan
    let which = plan.level == .short ? "den korta planen" : "planen"
    if plan.isApproved { return "Blir en ny version av \(which). Den gäller när någon till har godkänt den." }
    return plan.receivers.isEmpty
      ? "Blir en ny version av \(which). Den syns hos er och på Min sida."
      : "Blir en ny version av \(which). Den syns direkt hos \(listed(plan.receivers)), hos er och på Min sida."
  }
}
