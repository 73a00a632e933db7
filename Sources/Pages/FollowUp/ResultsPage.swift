import HTML

/// Results without identities, ready to be shown: small numbers are already hidden.
public struct ResultsTable: Sendable {
  public let rows: [Row]
  /// Programme by programme and sex.
  public let bySex: [Row]

  public init(rows: [Row], bySex: [Row] = []) {
    self.rows = rows
    self.bySex = bySex
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
        Note("Den som tackar nej räknas med bland de tillfrågade, så att det syns hur många som får frågan.")
      }
    }
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
