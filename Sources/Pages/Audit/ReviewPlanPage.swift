import Access
import Domain
import HTML

extension ReviewPages {
  /// The plan of a year as a form, with what has been decided before.
  public static func plan(
    _ scene: ReviewScene, _ plans: VisibleReviewPlans, _ state: FormState
  ) -> Markup {
    Layout.page(title: "Plan för logggranskning", chrome: scene.chrome, scripts: true) {
      PageBand(
        "Plan för logggranskning \(plans.year)",
        "Slump och tecken tillsammans, i tid och efter en plan som går att visa upp.")
    } content: {
      div(class: "form-page") {
        if plans.history.isEmpty { ReminderBox("Det här är ett förslag", source: plans.proposal) }
        Form(Links.reviewPlan(plans.year), state) {
          months(plans, scene, state)
          signs(state)
        } buttons: {
          SubmitButton("Bestäm planen")
          ButtonLink("Avbryt", Links.logReview, .quiet)
        }
        history(plans, scene)
      }
    }
  }

  @HTMLBuilder private static func months(
    _ plans: VisibleReviewPlans, _ scene: ReviewScene, _ state: FormState
  ) -> Markup {
    CheckboxField(
      "months", "Vilka månader granskas?", state,
      (1...12).compactMap { ReviewMonth(year: plans.year, month: $0) }.map {
        Choice(
          String($0.month), ReviewWords.month($0, Dates(today: $0.firstDay)).asSentence)
      }, inline: true)
    FieldRow {
      number("sample", "Lottade läsningar per månad", state)
      number("dueDays", "Klar så många dagar efter månaden", state)
    }
  }

  @HTMLBuilder private static func signs(_ state: FormState) -> Markup {
    FieldRow {
      TimeField("nightFrom", "Natten börjar", state)
      TimeField("nightTo", "Natten slutar", state)
    }
    FieldRow {
      number("manyFiles", "Många akter är minst", state, hint: "Så många olika akter …")
      number("withinMinutes", "Inom så många minuter", state, hint: "… på så kort tid.")
    }
    FieldRow {
      number("deniedPerDay", "Nej på en dag som visas", state)
      number("looksWithoutAct", "Läsningar utan att göra något", state, hint: "I en akt, på en månad.")
    }
  }

  private static func number(
    _ name: String, _ label: String, _ state: FormState, hint: String? = nil
  ) -> TextField {
    TextField(name, label, state, hint: hint, kind: .digits, width: .short)
  }

  @HTMLBuilder private static func history(
    _ plans: VisibleReviewPlans, _ scene: ReviewScene
  ) -> Markup {
    if !plans.history.isEmpty {
      SectionHead("Vad som har bestämts")
      for (index, plan) in plans.history.enumerated() {
        h3(index == 0 ? "Gäller nu" : "Gällde förut")
        p("\(plan.by), \(scene.dates.moment(plan.at))", class: "meta")
        ReviewPlanFacts(plan.plan)
      }
    }
  }
}

/// A plan in words.
struct ReviewPlanFacts: Component {
  private let plan: ReviewPlan

  init(_ plan: ReviewPlan) {
    self.plan = plan
  }

  var markup: Markup {
    let dates = Dates(today: Day(number: 0))
    DefinitionList([
      Definition("Månader", plan.months.count == 12 ? "Alla" : listed(plan.months.map(name))),
      Definition("Lottas", "\(plan.sample) läsningar per månad"),
      Definition("Natt", "\(dates.clock(plan.nightFrom, plan.nightTo))"),
      Definition("Många akter", "\(plan.manyFiles) på \(plan.withinMinutes) minuter"),
      Definition("Många nej", "\(plan.deniedPerDay) på en dag"),
      Definition("Läst utan att göra något", "\(plan.looksWithoutAct) gånger på en månad"),
      Definition("Klar", "\(plan.dueDays) dagar efter månaden"),
    ])
  }

  private func name(_ month: Int) -> String {
    ReviewMonth(year: 2000, month: month).map {
      ReviewWords.month($0, Dates(today: $0.firstDay))
    } ?? ""
  }
}
