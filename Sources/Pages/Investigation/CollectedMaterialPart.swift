import Access
import Domain
import HTML

/// Everything that has been gathered, with where each thing came from (R-INV-06).
struct CollectedMaterialPart: Component {
  private let material: [Material]
  private let dates: Dates

  init(_ material: [Material], _ dates: Dates) {
    self.material = material
    self.dates = dates
  }

  var markup: Markup {
    DataTable(
      "Samlat underlag",
      [Column("Vad", isHead: true), Column("Källa"), Column("Dag")],
      material.map { row in
        TableRow(words: [
          row.kind.name, row.source.isBlank ? "Inte angiven" : row.source, dates.short(row.on),
        ])
      })
  }

  /// The sources as a sentence to begin from, each told once.
  static func proposal(_ material: [Material]) -> String {
    var told: [String] = []
    for source in material.map(\.source) where !source.isBlank && !told.contains(source) {
      told.append(source)
    }
    return told.joined(separator: "; ")
  }
}
