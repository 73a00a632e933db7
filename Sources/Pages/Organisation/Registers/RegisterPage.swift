import Access
import Domain
import HTML

/// The pages of the organisation's own data, in the order of the list.
public enum RegisterPage: String, Sendable, CaseIterable {
  case caseload = "fordelning"
  case competence = "kompetens"
  case incidents = "hot-och-vald"
  case deviations = "brister"
  case outreach = "uppsokande"
  case selfAssessment = "sjalvskattning"
  case programmes = "program"
  case agreements = "overenskommelser"
  case documents = "rutiner"
  case sheets = "ansvarsblad"
  case forums = "grupper"
  case profile = "profil"
  case agencies = "enheter"
  case assignments = "uppdrag"
  case legalBases = "lagrum"

  public var name: String {
    switch self {
    case .caseload: "Fördelning"
    case .competence: "Kompetens och handledning"
    case .incidents: "Hot och våld i arbetet"
    case .deviations: "Brister i samverkan"
    case .outreach: "Uppsökande arbete"
    case .selfAssessment: "Självskattning"
    case .programmes: "Program"
    case .agreements: "Överenskommelser"
    case .documents: "Rutiner och lägesbilder"
    case .sheets: "Ansvarsblad"
    case .forums: "Ledning och styrning"
    case .profile: "Enhetens profil"
    case .agencies: "Enheter och aktörer"
    case .assignments: "Uppdrag"
    case .legalBases: "Lagrum"
    }
  }

  /// What it is for, under its name in the list.
  var lead: String {
    switch self {
    case .caseload: "Hur ärendena ligger på lotsarna, utan namn på personer."
    case .competence: "Vad lotsarna kan, vad som saknas, och det ni lär tillsammans."
    case .incidents: "Skilt från varje akt. Bara den som skrev och chefen läser."
    case .deviations:
      "Det som inte fungerar mellan er rapporteras, och svaret kommer tillbaka. Inga personer."
    case .agreements: "Med vilka ni har skrivit överens, hur länge det gäller och vem som ansvarar för vad."
    case .documents: "Rutiner med polisen och andra enheter, lokala lägesbilder och mallar."
    case .sheets: "Vad varje aktör gör och ansvarar för, att lämna när gruppen börjar."
    case .forums: "Styrgrupp och operativ ledningsgrupp, rapporter uppåt och besked tillbaka."
    case .profile: "Svaren på frågorna i enkäten om SIG-verksamheter."
    case .agencies: "Läggs till, byter namn och går samman över tid."
    case .assignments: "Vem som arbetar var, som vad, från och till vilken dag."
    case .outreach: "Vad ni har gjort, var och för vilka. Inga personer."
    case .selfAssessment: "Vad som brukar fungera i en SIG, att gå igenom tillsammans och skriva ut."
    case .programmes: "Åldrar, kriterier, tider och listor, i daterade versioner, och vad som är föreslaget."
    case .legalBases: "De regler som beslut och utlämnanden vilar på, med tid och bekräftelse."
    }
  }

  /// The books that it is drawn from.
  public var books: [RegisterBook] {
    switch self {
    case .outreach: [.outreach]
    case .caseload: [.profile]
    case .competence: [.competence, .activities]
    case .incidents: [.incidents]
    case .deviations: [.deviations]
    case .agreements: [.agreements]
    case .documents: [.documents, .templates]
    case .sheets: [.documents]
    case .forums: [.forums, .reports, .steering]
    case .profile: [.profile, .agreements, .documents, .forums]
    case .selfAssessment, .programmes, .legalBases, .agencies, .assignments: []
    }
  }

  /// Whether the page exists for somebody.
  public func isOpen(to reader: Author) -> Bool {
    switch self {
    case .outreach, .selfAssessment: Access.reads(.outreach, reader) != nil
    case .caseload: Access.seesCaseload(reader)
    case .competence: Access.reads(.activities, reader) != nil
    case .incidents:
      Access.reads(.incidents, reader) != nil || VisibleIncidentCounts.scope(for: reader) != nil
    case .deviations: Access.reads(.deviations, reader) != nil
    case .agreements: Access.reads(.agreements, reader) != nil
    case .documents, .sheets: Access.reads(.documents, reader) != nil
    case .forums: Access.reads(.forums, reader) != nil
    case .profile: Access.reads(.profile, reader) != nil
    case .programmes, .legalBases: Access.readsReference(reader)
    case .agencies: Access.may(.keepAgency, reader)
    case .assignments: Access.may(.giveAssignment, reader)
    }
  }

  /// Whether anything of it exists for somebody.
  public static func any(for reader: Author) -> Bool { allCases.contains { $0.isOpen(to: reader) } }
}

extension RegisterActKind {
  /// Where the result of the act is seen.
  public var page: RegisterPage {
    switch self {
    case .confirmLegalBasis, .proposeLegalBasis: .legalBases
    case .proposeProgramme, .approveProposal, .withdrawProposal: .programmes
    case .logOutreach: .outreach
    case .keepAgency, .mergeAgency: .agencies
    case .giveAssignment, .changeAssignment: .assignments
    case .keepAgreement: .agreements
    case .keepDocument, .keepTemplate: .documents
    case .keepForum, .keepForumMember, .writeReport, .writeSteeringWord: .forums
    case .recordCompetence, .recordTraining, .logActivity: .competence
    case .reportIncident, .followUpIncident: .incidents
    case .keepProfile: .profile
    case .reportDeviation, .analyseDeviation, .liftDeviation, .decideDeviation, .finishDeviation: .deviations
    }
  }

  /// What is said after it.
  public var doneWords: String {
    switch self {
    case .confirmLegalBasis: "Lagrummet är bekräftat."
    case .proposeLegalBasis: "Raden är föreslagen. Den gäller när någon annan har läst den mot lagtexten."
    case .proposeProgramme: "Den nya versionen är föreslagen. Den gäller när någon annan har godkänt den."
    case .approveProposal: "Förslaget är godkänt."
    case .withdrawProposal: "Förslaget är tillbakadraget."
    case .logOutreach: "Anteckningen är sparad."
    case .keepAgency: "Enheten eller aktören är sparad."
    case .mergeAgency: "Sammanslagningen är gjord."
    case .giveAssignment: "Uppdraget är givet."
    case .changeAssignment: "Uppdraget är ändrat."
    case .keepAgreement: "Överenskommelsen är sparad."
    case .keepDocument: "Dokumentet är sparat."
    case .keepTemplate: "Mallen är sparad. Alla enheter ser den."
    case .keepForum: "Gruppen är sparad."
    case .keepForumMember: "Ledamoten är sparad."
    case .writeReport: "Rapporten är lämnad."
    case .writeSteeringWord: "Beskedet är lämnat."
    case .recordCompetence: "Kompetensen är sparad."
    case .recordTraining: "Utbildningen är sparad."
    case .logActivity: "Det är sparat."
    case .reportIncident: "Händelsen är sparad. Din chef ser den."
    case .followUpIncident: "Uppföljningen är sparad."
    case .keepProfile: "Profilen är sparad."
    case .reportDeviation: "Tack. Rapporten är lämnad, och svaret kommer hit."
    case .analyseDeviation: "Analysen är sparad."
    case .liftDeviation: "Den är lyft till styrgruppen."
    case .decideDeviation: "Beslutet är sparat. Den som rapporterade ser det."
    case .finishDeviation: "Den är uppföljd."
    }
  }
}

extension Links {
  public static let organisation: Link = "/organisation"

  public static func register(_ page: RegisterPage) -> Link { "/organisation/\(page.rawValue)" }

  public static func register(_ act: RegisterActKind) -> Link { "/organisation/gor/\(act.rawValue)" }
}

/// What every page of the organisation's own data is drawn from.
public struct RegisterScene: Sendable {
  public let author: Author
  public let directory: Directory
  public let books: [RegisterBook: VisibleBook]
  /// What is proposed, on the pages that show it.
  public let changes: Changes?
  public let now: Instant
  public let chrome: Chrome
  /// What the address asks for, as which record.
  public let asked: [String: [String]]
  /// Open cases by agency, for the one who changes agencies.
  let figures: CaseFigures
  let incidents: VisibleIncidentCounts?
  let caseload: VisibleCaseload?
  /// For those who read results.
  let survey: [AgencyID: Survey]

  /// Questions 13, 14 and 16; nil is hidden.
  public struct Survey: Sendable {
    let consented: Int?
    let girls: Int?
    let planned: Int?

    public init(consented: Int?, girls: Int?, planned: Int?) {
      self.consented = consented
      self.girls = girls
      self.planned = planned
    }
  }

  public init(
    author: Author, directory: Directory, books: [RegisterBook: VisibleBook], changes: Changes? = nil,
    now: Instant, chrome: Chrome, asked: [String: [String]], figures: CaseFigures = .none,
    incidents: VisibleIncidentCounts? = nil,
    caseload: VisibleCaseload? = nil, survey: [AgencyID: Survey] = [:]
  ) {
    self.survey = survey
    self.figures = figures
    self.incidents = incidents
    self.caseload = caseload
    self.author = author
    self.directory = directory
    self.books = books
    self.changes = changes
    self.now = now
    self.chrome = chrome
    self.asked = asked
  }

  public var today: Day { SwedishTime.day(now) }
  var dates: Dates { Dates(today: today) }

  /// The records of a book as they stand now, the newest first.
  public func records(_ book: RegisterBook) -> [RegisterRecord] { books[book]?.records ?? [] }

  /// The record that the address names; nil when the reader has none such.
  public func record(_ book: RegisterBook) -> RegisterRecord? {
    guard let id = asked["record"]?.first.flatMap({ RecordID($0) }) else { return nil }
    return records(book).first { $0.id == id }
  }

  /// Whose book the named record stands in, when it is not the viewer's own.
  public func unit(of book: RegisterBook) -> AgencyID? {
    record(book).flatMap { $0.unit == author.agency ? nil : $0.unit }
  }

  func offers(_ act: RegisterActKind) -> Bool { Access.may(act, author) }

  /// The way to an act's form; nil when it is not the reader's to do.
  func step(_ act: RegisterActKind, record: RecordID? = nil) -> Link? {
    guard offers(act) else { return nil }
    let link = Links.register(act)
    return record.map { link.adding("record", $0.text) } ?? link
  }

  /// "Mira Holmqvist, i dag 14.02", for who wrote a record and when.
  func signature(_ record: RegisterRecord) -> String {
    let name = directory.principals[record.by]?.name ?? "Någon"
    return "\(name), \(dates.moment(record.at))"
  }
}

/// The frames of these pages.
public enum RegisterPages {
  /// The list of pages, by what the reader has.
  public static func hub(_ scene: RegisterScene) -> Markup {
    frame(scene, "Organisation", "Det som gäller för enheten och staden, och inte för en enda person.") {
      RowList(
        RegisterPage.allCases.filter { $0.isOpen(to: scene.author) }.map { page in
          Row(nil, page.name, link: Links.register(page), meta: page.lead)
        } + reviewers(scene) + [
          Row(
            nil, "Så här fungerar reglerna", link: Links.rules,
            meta: "Varje regel, hur hårt den binder och varifrån den kommer.")
        ])
    }
  }

  /// For those who look after whoever reviews the log.
  private static func reviewers(_ scene: RegisterScene) -> [Row] {
    guard Access.reviewersInSight(of: scene.author) != nil else { return [] }
    return [
      Row(
        nil, "Logggranskaren", link: Links.reviewers,
        meta: "Vad den som granskar loggen har läst de senaste nittio dagarna.")
    ]
  }

  /// A page with its band and the way back to the list.
  static func frame(
    _ scene: RegisterScene, _ heading: String, _ lead: String? = nil, scripts: Bool = false,
    @HTMLBuilder step: () -> Markup = { .empty }, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let (step, content) = (step(), content())
    return Layout.page(title: heading, chrome: scene.chrome, scripts: scripts) {
      PageBand(heading, lead) { step }
    } content: {
      content
    }
  }

  static func page(
    _ scene: RegisterScene, _ page: RegisterPage, @HTMLBuilder step: () -> Markup = { .empty },
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let content = content()
    return frame(scene, page.name, page.lead) {
      step()
    } content: {
      content
      p { a("Till organisationen", href: Links.organisation) }
    }
  }

  /// A form of an act, with its draft and the way back.
  static func form(
    _ scene: RegisterScene, _ act: RegisterActKind, _ heading: String, _ lead: String? = nil,
    _ state: FormState, submit: String, @HTMLBuilder fields: () -> Markup
  ) -> Markup {
    let fields = fields()
    return frame(scene, heading, lead, scripts: true) {
      div(class: "form-page") {
        Form(Links.register(act), state, draft: act.rawValue) {
          fields
        } buttons: {
          SubmitButton(submit)
          ButtonLink("Avbryt", Links.register(act.page), .quiet)
        }
      }
    }
  }
}
