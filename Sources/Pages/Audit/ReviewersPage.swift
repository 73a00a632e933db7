import Access
import Domain
import HTML

extension ReviewPages {
  /// What the reviewers have read, for those who look after them.
  /// - Parameter page: 1 has the latest.
  public static func reviewers(
    _ scene: ReviewScene, _ readings: [VisibleReading], page: Int
  ) -> Markup {
    let pages = max(1, (readings.count + perPage - 1) / perPage)
    let shown = min(max(page, 1), pages)
    return reviewers(scene, Array(readings.dropFirst((shown - 1) * perPage).prefix(perPage))) {
      Pager(shown, of: pages) { Links.reviewers.adding("sida", String($0)) }
    }
  }

  private static let perPage = 40

  private static func reviewers(
    _ scene: ReviewScene, _ readings: [VisibleReading], pager: () -> Pager
  ) -> Markup {
    Layout.page(title: "Logggranskarens läsningar", chrome: scene.chrome) {
      PageBand(
        "Logggranskarens läsningar",
        "Den som granskar loggen syns också i den. Här står de senaste nittio dagarna.")
    } content: {
      if readings.isEmpty {
        EmptyState(
          .eye, "Ingen har granskat loggen",
          "När en logggranskare läser eller bedömer något står det här.")
      } else {
        DataTable(
          "Läsningar", [Column("När", sort: .descending), Column("Vem", isHead: true), Column("Vad")],
          readings.map { reading in
            TableRow([
              Markup(scene.dates.moment(reading.at)),
              div {
                reading.name
                span("\(reading.title), \(reading.agency)", class: "meta look-unit")
              },
              Markup(ReviewWords.reading(reading.what, scene.dates)),
            ])
          })
        pager()
      }
    }
  }
}
