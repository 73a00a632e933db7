import HTML

/// Results without identities, ready to be shown: small numbers are already hidden.
public struct ResultsTable: Sendable {
  public let rows: [Row]
  /// Programme by programme and sex.
  public let bySex: [Row]
  /// Programme, working model and year by the same outcomes.
  public let byModel: [Row]
  /// How long urgent support waited, by unit.
  public let urgent: [Wait]
  public let questions: [Questions]

  /// R-PLN-19: programme and unit, to what extent, how many have a plan and of how many.
  public let plans: [PlanRow]

  public struct PlanRow: Sendable {
    public let name: String
    /// As `all` or `halfOrMore`; nil is hidden.
    public let extent: String?
    public let with: Int?
    public let of: Int?

    public init(name: String, extent: String?, with: Int?, of: Int?) {
      self.name = name
      self.extent = extent
      self.with = with
      self.of = of
    }
  }

  public init(
    rows: [Row], bySex: [Row] = [], byModel: [Row] = [], urgent: [Wait] = [],
    questions: [Questions] = [], plans: [PlanRow] = []
  ) {
    self.rows = rows
    self.bySex = bySex
    self.byModel = byModel
    self.urgent = urgent
    self.questions = questions
    self.plans = plans
  }

  public struct Wait: Sendable {
    public let name: String
    /// Nil is hidden.
    public let number: Int?
    public let middle: Int?
    public let longest: Int?

    public init(name: String, number: Int?, middle: Int?, longest: Int?) {
      self.name = name
      self.number = number
      self.middle = middle
      self.longest = longest
    }
  }

  /// Answers to one version of a questionnaire; nil is hidden.
  public struct Questions: Sendable {
    public let name: String
    public let answered: Int?
    public let declined: Int?
    public let asked: Int?
    public let rows: [(name: String, options: [(String, Int?)], answered: Int?)]

    public init(
      name: String, answered: Int?, declined: Int?, asked: Int?,
      rows: [(name: String, options: [(String, Int?)], answered: Int?)]
    ) {
      self.name = name
      self.answered = answered
      self.declined = declined
      self.asked = asked
      self.rows = rows
    }
  }

  public struct Row: Sendable {
    /// Programme and unit.
    public let name: String
    /// By outcome, in the order of `ResultsPage.outcomes`; nil is hidden.
    public let numbers: [Int?]
    /// Everyone who was asked; nil is hidden.
    public let asked: Int?

    public init(name: String, numbers: [Int?], asked: Int?) {
      self.name = name
      self.numbers = numbers
      self.asked = asked
    }
  }
}

public enum ResultsPage {
  /// Under way, declined, refused, granted, completed, interrupted: as the table of offers has them.
  static let outcomes = [
    "Pågår före beslut", "Tackade nej", "Avslag", "SIG pågår", "Fullföljt", "Avbrutet",
  ]

  /// - Parameter least: the smallest number above zero that is shown.
  public static func page(_ table: ResultsTable, least: Int = 5, chrome: Chrome) -> Markup {
    Layout.page(title: "Statistik", chrome: chrome) {
      PageBand("Hur gick det?", "En person räknas en gång. Inga namn, inga nummer, inga procent.")
    } content: {
      if table.rows.isEmpty {
        EmptyState(
          .question, "Inget att räkna än", "När den första aktualiseringen är registrerad står den här.")
      } else {
        Sheet {
          h2("De tillfrågade, och vad det blev")
          DataTable("De tillfrågade", columns("Program och enhet"), table.rows.map { row($0) })
          p(class: "meta") {
            strong("Döljs")
            " står där färre än \(Numbers.inWords(least)) personer annars kunde kännas igen, och i grannrutan när den annars går att räkna ut. En nolla visas: den säger att ingen finns där. "
          }
        }
        if !table.bySex.isEmpty {
          Sheet {
            h2("Flickor och kvinnor, pojkar och män")
            p(
              "Alla ska ha samma möjligheter. Här syns vilka som får frågan, och vad det blir.", class: "meta"
            )
            DataTable(
              "De tillfrågade efter kön", columns("Program och kön"), table.bySex.map { row($0) })
          }
        }
        if !table.byModel.isEmpty {
          Sheet {
            h2("Arbetssätt och år")
            p(
              "Arbetssättet är det som ärendet har haft senast, och året när det registrerades.",
              class: "meta")
            DataTable(
              "De tillfrågade efter arbetssätt", columns("Program, arbetssätt och år"),
              table.byModel.map { row($0) })
          }
        }
        if !table.urgent.isEmpty {
          Sheet {
            h2("Stöd som inte kunde vänta")
            p("Dagar från att behovet kom fram till beslutet.", class: "meta")
            DataTable(
              "Brådskande stöd",
              [
                Column("Enhet", isHead: true), Column("Beslut", .number), Column("Mitten", .number),
                Column("Längst", .number),
              ],
              table.urgent.map { wait in
                TableRow([Markup(wait.name)] + [wait.number, wait.middle, wait.longest].map(cell))
              })
          }
        }
        for questions in table.questions { QuestionResults(questions) }
        if !table.plans.isEmpty { plans(table.plans) }
        Note("Den som tackar nej räknas med bland de tillfrågade, så att det syns hur många som får frågan.")
      }
    }
  }

  private static let extents = [
    "all": "Alla", "halfOrMore": "Hälften eller fler", "lessThanHalf": "Färre än hälften", "none": "Ingen",
  ]

  private static func plans(_ rows: [ResultsTable.PlanRow]) -> Markup {
    Sheet {
      h2("Hur många har en egen åtgärdsplan?")
      p("Den korta planen, av dem som har SIG nu.", class: "meta")
      DataTable(
        "Egna åtgärdsplaner",
        [Column("Program och enhet", isHead: true), Column("Har plan"), Column("Antal", .number)],
        rows.map { row in
          TableRow([
            Markup(row.name),
            row.extent.flatMap { extents[$0] }.map { Markup($0) } ?? span("döljs", class: "hidden-number"),
            row.with.flatMap { with in row.of.map { Markup("\(with) av \($0)") } }
              ?? span("döljs", class: "hidden-number"),
          ])
        })
    }.markup
  }

  private static func columns(_ head: String) -> [Column] {
    [Column(head, isHead: true)] + outcomes.map { Column($0, .number) }
      + [Column("Tillfrågade", .number)]
  }

  private static func row(_ row: ResultsTable.Row) -> TableRow {
    TableRow(
      [Markup(row.name)] + row.numbers.map(cell) + [
        row.asked.map { strong(String($0)) } ?? cell(nil)
      ])
  }

  private static func cell(_ number: Int?) -> Markup {
    number.map { Markup(String($0)) } ?? span("döljs", class: "hidden-number")
  }
}
