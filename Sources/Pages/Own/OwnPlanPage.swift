import Access
import Domain
import HTML

extension PersonPages {
  /// The whole plan in plain words, and the way to the paper for the fridge.
  public static func plan(_ scene: FileScene) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let texts = own.texts
    return page(own, .plan) {
      h1 { own.voice.says(texts.plan) }
      if own.own.goals.isEmpty, own.own.commitments.isEmpty {
        EmptyState(.table, texts.plan, texts.noPlan)
      } else {
        if !own.own.mattersToMe.isBlank { matters(own) }
        lines(own)
        if !own.own.goals.isEmpty { goals(own) }
      }
    }
  }

  private static func matters(_ own: OwnScene) -> Markup {
    section(class: "own-part") {
      OwnHead(own.texts.mattersToMe, own)
      p(class: "quote") { own.voice.written(own.own.mattersToMe) }
    }
  }

  @HTMLBuilder private static func lines(_ own: OwnScene) -> Markup {
    let lines = OwnLines(own)
    section(class: "own-part") {
      SectionHead(own.texts.whatIDo)
      if lines.mine.isEmpty { p(own.texts.nothingToDo) } else { OwnLineList(lines.mine, own) }
      p {
        ButtonLink(
          own.texts.printPlan, Links.print(own.scene.id, "kylskapsplan"), .outlined, icon: .print)
      }
    }
    if !lines.others.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.othersDo)
        OwnLineList(lines.others, own)
      }
    }
  }

  private static func goals(_ own: OwnScene) -> Markup {
    section(class: "own-part") {
      SectionHead(own.texts.myGoals)
      for shown in own.own.goals {
        div(class: "own-goal") {
          p(class: "row-title") {
            own.voice.says(own.texts.quoted(own.voice.theirs(shown.goal.words)))
          }
          if let attainment = shown.attainment {
            p {
              GoalSegments(attainment.rawValue, own.texts.attainment(attainment))
            }
          }
          p(own.texts.reached(by: own.dates.full(shown.goal.by)), class: "meta")
        }
      }
    }
  }
}
