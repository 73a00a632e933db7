import Access
import Domain
import HTML

/// Assessments with instruments: how they have changed, and each of them in words (R-ASM-05, R-ASM-06).
struct AssessmentsPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  private var known: AssessmentsState { file.investigation.assessments }

  var markup: Markup {
    section(class: "assessments", .ariaLabelledBy("bedomningar")) {
      SectionHead("Bedömningar", id: "bedomningar") {
        ChangeLink("Ny bedömning", "med ett instrument", scene.step(.recordAssessment))
      }
      if known.all.isEmpty { none } else { content }
    }
  }

  /// One time gives no picture: its levels stand with its words below.
  private var repeated: [AssessmentCourse] { known.courses.filter { $0.times.count > 1 } }

  @HTMLBuilder private var none: Markup {
    p(
      "Ingen bedömning med instrument är antecknad. Varje bedömning står med instrument, dag och helhetsbedömning, och två eller fler ger en bild av förändringen.",
      class: "meta")
    if file.lacksAssessmentBeforeConsent(scene.programme) {
      ReminderBox(
        "En grundlig riskbedömning bör vara påbörjad innan personen samtycker.",
        source: "Bör-regel. " + AssessmentRules.beforeConsent.source)
    }
  }

  @HTMLBuilder private var content: Markup {
    if let last = file.assessmentDue(on: scene.today, programme: scene.programme) {
      ReminderBox(
        "Den senaste bedömningen är från \(scene.dates.full(last)). Det är dags att bedöma på nytt.")
    }
    for (index, course) in repeated.enumerated() {
      AssessmentCoursePart(course, index, scene.dates)
    }
    for recorded in known.all.reversed() { AssessmentArticle(recorded, scene) }
  }
}

/// The picture of one instrument over time, with the finding as its heading and the table behind it.
private struct AssessmentCoursePart: Component {
  private let course: AssessmentCourse
  private let index: Int
  private let dates: Dates

  init(_ course: AssessmentCourse, _ index: Int, _ dates: Dates) {
    self.course = course
    self.index = index
    self.dates = dates
  }

  var markup: Markup {
    h3(AssessmentFinding.words(course))
    p(
      "\(course.name), \(Numbers.count(course.times.count, "gång", "gånger")). Nivåerna är bedömarens egna.",
      class: "meta")
    AssessmentPicture(course, id: "bild-\(index + 1)", dates)
    details {
      summary("Samma sak som tabell")
      table
    }
  }

  private var table: DataTable {
    DataTable(
      "\(course.name) över tid",
      [Column("Vad", isHead: true)] + course.times.map { Column(dates.short($0.body.on)) },
      course.lines.map { line in
        TableRow(
          words: [line.subject.name]
            + course.times.map { $0.body.levelWords(line.subject.level(in: $0.body), or: "–") })
      })
  }
}

/// What the picture says, in a sentence: how the first line has moved. Only levels are named.
enum AssessmentFinding {
  static func words(_ course: AssessmentCourse) -> String {
    guard let line = course.lines.first, let first = line.points.first, let last = line.points.last,
      line.points.count > 1
    else { return "Bedömt flera gånger" }
    let (was, now) = (course.scale[first.level].text, course.scale[last.level].text)
    return first.level == last.level
      ? "\(line.subject.name): \(now.inSentence) då och nu"
      : "\(line.subject.name): från \(was.inSentence) till \(now.inSentence)"
  }
}

/// One assessment: who, when, the words and then the levels.
private struct AssessmentArticle: Component {
  private let recorded: AssessmentsState.Recorded
  private let scene: FileScene

  init(_ recorded: AssessmentsState.Recorded, _ scene: FileScene) {
    self.recorded = recorded
    self.scene = scene
  }

  private var body: Assessment { recorded.body }

  var markup: Markup {
    let id = "bedomning-\(recorded.number)"
    return article(class: "answer-part", .ariaLabelledBy(id)) {
      div(class: "life-area-head") {
        h3("\(body.name), \(scene.dates.full(body.on))", .id(id))
        ChangeLink(
          body.status == .completed ? "Rätta" : "Fortsätt", body.name,
          scene.step(.recordAssessment, ("assessment", String(recorded.number))))
      }
      p { Mark(body.status.mark, body.status.name) }
      if !body.overall.isBlank { p(body.overall, class: "keep-lines prose") }
      DefinitionList(facts)
      p(
        "\(body.assessor), \(body.makers)\(body.version.isBlank ? "" : ". Version \(body.version)"). Skrivet av \(recorded.by).",
        class: "meta")
    }
  }

  private var facts: [Definition] {
    var facts: [Definition] = []
    for subject in [AssessmentLine.Subject.risk, .need, .receptiveness] {
      if let level = body.level(subject.level(in: body)) {
        facts.append(Definition(subject.name, level.text))
      }
    }
    if !body.areas.isEmpty {
      facts.append(
        Definition(
          "Områden",
          body.areas.map { area in
            body.level(area.level).map { "\(area.area.name): \($0.text.inSentence)" } ?? area.area.name
          }.joined(separator: ", ")))
    }
    if !body.protectiveFactors.isBlank {
      facts.append(Definition("Skyddsfaktorer", prose: body.protectiveFactors))
    }
    if !body.priorities.isBlank { facts.append(Definition("Först och sedan", prose: body.priorities)) }
    if let record = body.record {
      facts.append(Definition("Finns i ett annat system", "\(record.type.name), \(record.reference)"))
    }
    return facts
  }
}
