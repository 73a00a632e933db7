import Access
import Domain
import HTML

/// What happens before the enrolment: a coming release with its visits, and moments when the person may want to.
struct BeforehandPart: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  private var isBefore: Bool { file.decision.grant == nil && file.closing.closed == nil }
  private var intake: IntakeState { file.intake }

  var markup: Markup {
    if isBefore || intake.release != nil || !intake.visits.isEmpty { release }
    if isBefore || !intake.moments.isEmpty { moments }
  }

  @HTMLBuilder private var release: Markup {
    if let notice = intake.release {
      section {
        SectionHead("Frigivning") {
          ChangeLink("Ändra", "frigivningen", scene.step(.recordRelease))
        }
        DefinitionList(facts(notice))
        if !intake.visits.isEmpty { RowList(intake.visits.map(row)) }
        ButtonRow { StepButton("Planera eller anteckna besök", scene.step(.recordVisit)) }
      }
    } else if scene.step(.recordRelease) != nil {
      section {
        SectionHead("Frigivning") {
          ChangeLink("Anteckna", "en kommande frigivning", scene.step(.recordRelease))
        }
        p("Ingen kommande frigivning är antecknad.", class: "meta")
      }
    }
  }

  private func facts(_ notice: ReleaseNotice) -> [Definition] {
    var facts = [
      Definition("Väntad dag", notice.expected.map(scene.dates.inDays) ?? "Inte känd än"),
      Definition("Enligt", notice.from),
    ]
    if notice.custody != .other { facts.append(Definition("Från", notice.custody.name)) }
    if !notice.words.isBlank { facts.append(Definition("Att tänka på", prose: notice.words)) }
    return facts
  }

  private func row(_ visit: IntakeState.Visit) -> Row {
    let planned = visit.body.status == .planned
    return Row(
      visit.body.status.mark, "\(visit.body.status.name) besök, \(visit.body.who)",
      link: planned ? scene.step(.recordVisit, ("visit", String(visit.number))) : nil,
      meta: visit.body.words.isBlank ? nil : visit.body.words,
      aside: scene.dates.inDays(visit.body.on), warns: planned && visit.body.on < scene.today)
  }

  private var moments: Markup {
    section {
      SectionHead("Motiverande samtal och tillfällen") {
        ChangeLink("Anteckna", "ett motiverande tillfälle", scene.step(.recordMotivation))
      }
      if intake.moments.isEmpty {
        p("Ett gripande, en hemkomst eller ett samtal: anteckna när personen kan vara beredd.", class: "meta")
      } else {
        ul {
          for moment in intake.moments.reversed() {
            FeedRow(
              scene.dates.short(moment.on), title(moment),
              meta: "\(moment.body.who). \(moment.body.answer.name)"
            ) { p(moment.body.words, class: "keep-lines") }
          }
        }
      }
      if isBefore, scene.offers(.giveConsent) {
        ButtonRow {
          ButtonLink("Börja samtalet om samtycke", Links.conversation(scene.id), .outlined, icon: .talk)
        }
      }
    }
  }

  private func title(_ moment: IntakeState.Moment) -> String {
    guard let code = moment.body.occasion else { return "Motiverande samtal" }
    let list = scene.programme(at: moment.sequence, of: file).intake?.occasions
    return list?.first { $0.code == code }?.text ?? code
  }
}

/// How long it takes from the first contact (R-INT-07).
struct LeadTime {
  let words: String

  init?(_ file: CaseFile, _ scene: FileScene) {
    guard let days = file.daysToInvestigation(on: scene.today) else { return nil }
    let count = days == 1 ? "1 dag" : "\(days) dagar"
    if file.investigation.openedOn != nil {
      words = "\(count) från första kontakten till utredningen"
    } else if file.closing.closed != nil || file.intake.answer?.reply == .no {
      return nil
    } else {
      words = "\(count) sedan första kontakten, utredningen är inte inledd"
    }
  }
}
