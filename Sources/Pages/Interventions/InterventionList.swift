import Access
import Domain
import HTML

/// What was given before SIG and what is given during it, apart, with how far each has come.
struct InterventionList: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    section(class: "interventions", .id("insatser")) {
      SectionHead("Insatser") {
        ChangeLink("Anteckna", "en insats", scene.step(.recordIntervention))
      }
      if file.interventions.all.isEmpty {
        p("Ingen insats är antecknad. Skriv vad personen får, från vem, före och under SIG.", class: "meta")
      } else {
        p(LeadTimes(file).sentence, class: "meta")
        InterventionPeriods(scene, file)
      }
      for period in [Intervention.Period.during, .before] { rows(period) }
    }
  }

  @HTMLBuilder private func rows(_ period: Intervention.Period) -> Markup {
    let recorded = file.interventions.all.filter { $0.body.period == period }
    if !recorded.isEmpty {
      h3(period.name)
      RowList(recorded.map(row))
    }
  }

  private func row(_ known: InterventionsState.RecordedIntervention) -> Row {
    Row(
      known.stands.mark, known.body.what, meta: meta(known),
      aside: "\(known.stands.name) \(known.steps.last.map { scene.dates.short($0.on) } ?? "")"
    ) {
      if !days(known).isEmpty { p(days(known)) }
      if let details = known.body.details {
        if !details.need.isBlank { p("Behov: \(details.need)", class: "keep-lines") }
        p(links(details))
        methods(details)
      }
      for step in known.steps where !step.words.isBlank { p(step.words, class: "keep-lines") }
      if known.stands < .ended {
        ChangeLink(
          "Vad har hänt?", known.body.what, scene.step(.moveIntervention, ("row", String(known.sequence))))
      }
      " "
      ChangeLink(
        "Ändra", known.body.what, scene.step(.recordIntervention, ("corrects", String(known.sequence))))
    }
  }

  /// Who gives it, and whose decision it is: never the same thing as the decision on SIG (R-ITV-06).
  private func meta(_ known: InterventionsState.RecordedIntervention) -> String {
    var parts = [known.body.provider]
    if let kind = known.body.details?.providerKind, kind == .procured { parts.append("upphandlad") }
    let decided = known.decidedBy
    let reference = known.reference.isBlank ? "" : " (\(known.reference))"
    let whose =
      known.body.details?.isDecided == false
      ? "Ges utan beslut." : decided.isBlank ? "" : "Beslut: \(decided)\(reference)."
    return "\(parts.joined(separator: ", ")). \(whose)"
  }

  private func days(_ known: InterventionsState.RecordedIntervention) -> String {
    var said = InterventionStep.Kind.allCases.compactMap { kind in
      known.day(of: kind).map { "\(kind.happened.lowercased()) \(scene.dates.short($0))" }
    }
    if let lead = known.leadTime {
      said.append("\(Numbers.count(lead, "dag", "dagar")) från ansökan till start")
    }
    if known.body.details?.isQuickTrack == true { said.append("gick fortare tack vare SIG") }
    return listed(said).asSentence + "."
  }

  private func links(_ details: InterventionDetails) -> String {
    let goals = (file.plan.inForce?.body.goals ?? []).filter { details.goals.contains($0.number) }
    var parts = [details.area.name] + goals.map { "mål: \($0.words)" }
    if details.isForFamily { parts.append("arbete med familjen") }
    return parts.joined(separator: ", ") + "."
  }

  @HTMLBuilder private func methods(_ details: InterventionDetails) -> Markup {
    let known = scene.programme.interventions?.methods ?? []
    let names =
      details.methods.map { code in known.first { $0.code == code }?.text ?? code }
      + (details.ownMethod.isBlank ? [] : [details.ownMethod])
    if !names.isEmpty { p("Metod: \(listed(names)).") }
  }
}

/// How long people wait, of those interventions that have both days.
private struct LeadTimes {
  private let times: [Int]
  private let quick: Int

  init(_ file: CaseFile) {
    times = file.interventions.all.compactMap(\.leadTime).sorted()
    quick = file.interventions.all.count { $0.body.details?.isQuickTrack == true }
  }

  var sentence: String {
    guard let longest = times.last else {
      return "När både ansökan och start är antecknade syns här hur lång väntan var."
    }
    let wait =
      times.count == 1
      ? "En insats har börjat \(Numbers.count(longest, "dag", "dagar")) efter ansökan."
      : "\(Numbers.inWords(times.count, first: true)) insatser har börjat mellan \(times[0]) och \(longest) dagar efter ansökan."
    return quick == 0 ? wait : "\(wait) \(Numbers.inWords(quick, first: true)) gick fortare tack vare SIG."
  }
}
