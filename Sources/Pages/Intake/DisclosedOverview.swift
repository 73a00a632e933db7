import Access
import Domain
import HTML

/// For another agency: what is its own to do, and what it has been given.
struct DisclosedOverview: Component {
  private let disclosed: VisibleDisclosed
  private let scene: FileScene

  init(_ disclosed: VisibleDisclosed, _ scene: FileScene) {
    self.disclosed = disclosed
    self.scene = scene
  }

  var markup: Markup {
    Columns(.overview) {
      commitments
      notices
      CommonPicture(disclosed, scene)
      lifeAreas
      assessments
    } aside: {
      DisclosedConsent(disclosed, scene)
      suitability
      sealed
      meeting
      goals
      DeviationLink(scene.view.viewer, unit: scene.view.owner)
      OwnActorRole(disclosed.sheet, scene)
    }
  }

  /// The police may leave what is only for the lotsar; nothing of what is there already is told.
  @HTMLBuilder private var sealed: Markup {
    if let step = scene.step(.writeSealedNote) {
      section {
        SectionHead("Bara för lotsarna")
        p("Misstankar och hot som personen inte får veta om lämnas i ett skyddat fack.", class: "meta")
        ButtonRow { StepButton("Lämna uppgift till skyddat fack", step) }
      }
    }
  }

  @HTMLBuilder private var commitments: Markup {
    let open = disclosed.commitments.filter(\.isOpen).sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    section {
      SectionHead("Det ni har lovat")
      if open.contains(where: \.isOwn) {
        RowList(open.filter(\.isOwn).map(row))
      } else {
        p("Ni har inget som är lovat och inte gjort.", class: "meta")
      }
    }
    if open.contains(where: { !$0.isOwn }) {
      section {
        SectionHead("Det andra har lovat")
        RowList(open.filter { !$0.isOwn }.map(row))
      }
    }
  }

  private func row(_ commitment: VisibleCommitment) -> Row {
    let late = commitment.due < scene.today
    let report =
      commitment.isOwn
      ? scene.step(.reportCommitment, ("commitment", String(commitment.number))) : nil
    return Row(
      late ? .reminder : commitment.last?.mark ?? .remaining, commitment.what,
      meta: commitment.isOwn ? nil : commitment.by, aside: scene.dates.due(commitment.due),
      warns: late
    ) {
      if let report { a("Svara hur det går", href: report) }
    }
  }

  @HTMLBuilder private var notices: Markup {
    let latest = disclosed.notices.sorted { $0.at > $1.at }.prefix(3)
    section {
      SectionHead("Senast i flödet") {
        StepButton("Dela snabbt", scene.step(.writeNotice), icon: .talk)
      }
      if latest.isEmpty {
        p("Inget är delat med er än.", class: "meta")
      } else {
        ul {
          for notice in latest {
            FeedRow(
              scene.dates.moment(notice.at), notice.text, link: Links.tab(scene.id, .feed),
              meta: "\(notice.by), \(notice.from). \(notice.isRead || notice.isOwn ? "" : "Oläst.")")
          }
        }
      }
    }
  }

  @HTMLBuilder private var lifeAreas: Markup {
    if !disclosed.lifeAreas.isEmpty {
      section {
        SectionHead("Utlämnat till er")
        for area in disclosed.lifeAreas {
          h3("\(area.notes.area.name), \(scene.dates.full(area.on))")
          DefinitionList(
            [
              ("Personens egna ord", area.notes.ownWords), ("Uppgifter", area.notes.facts),
              ("Bedömning", area.notes.judgement), ("Behov", area.notes.need),
              ("Resurser", area.notes.resources),
            ].filter { !$0.1.isBlank }.map { Definition($0.0, prose: $0.1) })
        }
      }
    }
  }

  @HTMLBuilder private var assessments: Markup {
    if !disclosed.assessments.isEmpty {
      section {
        SectionHead("Bedömningar som är utlämnade till er")
        for made in disclosed.assessments {
          h3("\(made.name), \(scene.dates.full(made.on))")
          DefinitionList(
            (made.overall.map { [Definition("Helhetsbedömning", prose: $0)] } ?? [])
              + made.areas.map { Definition($0.area.name, prose: $0.level ?? "Bedömt utan nivå") })
        }
      }
    }
  }

  @HTMLBuilder private var suitability: Markup {
    if disclosed.asksSuitability, scene.view.viewer.agencyKind == .police,
      let link = scene.step(.recordSuitability)
    {
      NowPanel(.police) {
        h2("Passar SIG för personen?")
        p("Enheten utreder, och behöver polisens syn innan beslutet.")
        ButtonRow { ButtonLink("Svara", link) }
      }
    }
  }

  @HTMLBuilder private var meeting: Markup {
    let next = disclosed.meetings.filter { $0.isAhead && $0.isInvited }
      .min { $0.starts < $1.starts }
    if let next {
      NowPanel(.table) {
        h2("\(next.kind.name) \(scene.dates.long(next.day))")
        p([scene.dates.clock(next.time), next.place ?? "plats på telefon"].joined(separator: ", "))
        answer(next)
      }
    } else {
      EmptyState(
        .table, "Inget möte är på gång", "När ni bjuds in till ett möte står det här, med dag och tid.")
    }
  }

  @HTMLBuilder private func answer(_ meeting: VisibleMeeting) -> Markup {
    let link = scene.step(.answerInvitation, ("meeting", String(meeting.number)))
    switch meeting.ownAnswer {
    case true?: p("Ni har tackat ja.")
    case false?: p("Ni har tackat nej.")
    case nil: p("Ni har inte svarat än.")
    }
    ButtonRow {
      if let link {
        ButtonLink(
          meeting.ownAnswer == nil ? "Svara" : "Ändra svaret", link,
          meeting.ownAnswer == nil ? .filled : .outlined)
      }
      ButtonLink("Till mötet", Links.tab(scene.id, .meetings), .quiet)
    }
  }

  @HTMLBuilder private var goals: Markup {
    if !disclosed.goals.isEmpty {
      section {
        SectionHead("Så går det", all: "Planen", Links.tab(scene.id, .plan))
        GoalRows(
          disclosed.goals.map { goal in
            (
              goal.goal.area.name,
              GoalSegments(
                goal.attainment?.rawValue ?? 0, goal.attainment?.name ?? "Inte bedömt än")
            )
          })
      }
    }
  }
}
