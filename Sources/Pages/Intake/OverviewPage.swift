import Access
import Domain
import HTML

extension FilePages {
  /// The first page of a file, for each kind of viewer.
  public static func overview(_ scene: FileScene) -> Markup {
    FileFrame.page(scene, .overview) {
      switch scene.view.content {
      case .staff(let whole): StaffOverview(whole.file, scene)
      case .arrived(let referral): ArrivedOverview(referral, scene)
      case .disclosed(let disclosed): DisclosedOverview(disclosed, scene)
      case .own: ButtonLink("Till dina sidor", Links.ownPages)
      }
    }
  }
}

/// For those who work in the case: what is promised, what has happened, what is next.
private struct StaffOverview: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  private var isUnderWay: Bool { file.decision.grant != nil && file.closing.closed == nil }

  var markup: Markup {
    Columns(.overview) {
      if let closed = file.closing.closed { ClosedFacts(closed, scene) }
      OverviewReminders(file, scene)
      PlacementsNow(file, scene)
      if isUnderWay {
        OverviewCommitments(file, scene)
        OverviewNotices(file, scene)
        ContactsPart(file, scene)
        UnmetNeedsPart(scene, file)
      } else {
        IntakeFacts(file, scene)
        BeforehandPart(file, scene)
      }
      if file.closing.closed == nil { DutiesPart(file, scene) }
    } aside: {
      if file.closing.closed == nil { nextPanel }
      GoalProgress(file, scene)
      if isUnderWay {
        IntakeFacts(file, scene)
        BeforehandPart(file, scene)
      }
      PersonFacts(file, scene)
    }
  }

  /// The next step of the process; where the case is carried out, the next meeting.
  @HTMLBuilder private var nextPanel: Markup {
    if let step = ProcessStep.next(in: file, scene) {
      StepPanel(step)
    }
    if isUnderWay { OverviewMeeting(file, scene) }
  }
}

/// Before anyone has taken it on: enough to decide who does.
private struct ArrivedOverview: Component {
  private let referral: VisibleReferral
  private let scene: FileScene

  init(_ referral: VisibleReferral, _ scene: FileScene) {
    self.referral = referral
    self.scene = scene
  }

  var markup: Markup {
    Columns(.overview) {
      section {
        SectionHead("Aktualiseringen")
        ReferralFacts(referral, scene)
      }
    } aside: {
      if scene.view.allows(.takeOnReferral) {
        NowPanel(.lighthouse) {
          h2("Ingen har tagit emot än")
          p("Den som tar emot tar första kontakten, och blir den som kan läsa akten.")
          ButtonRow { ButtonLink("Ta emot", Links.act(scene.id, .takeOnReferral)) }
        }
      }
    }
  }
}

/// What is next in the process, with its one step.
private struct StepPanel: Component {
  private let step: ProcessStep

  init(_ step: ProcessStep) {
    self.step = step
  }

  var markup: Markup {
    NowPanel {
      p("Nästa steg", class: "soon")
      h2(step.heading)
      p(step.fact)
      ButtonRow { ButtonLink(step.words, step.link) }
    }
  }
}
