import Access
import Domain
import HTML

extension FilePages {
  /// Everyone who has looked or been turned away, the latest first.
  /// - Parameter page: 1 has the latest.
  public static func looks(_ scene: FileScene, _ looks: [VisibleLook], page: Int) -> Markup {
    FileFrame.page(scene, .looks) {
      PageHead(
        "Vem har tittat",
        scene.whole == nil
          ? "Det som din myndighet har läst eller gjort i ärendet."
          : "Allt som någon har läst, gjort eller nekats. Personen kan se samma lista, utan namn och utan det som nekades."
      ) {
        StepButton("Gör ett utdrag", scene.step(.makeExtract), icon: .pen)
      }
      LookTable(looks, scene, page: page)
      if let extracts = scene.whole?.sharing.extracts, !extracts.isEmpty {
        SectionHead("Utdrag ur akten")
        RowList(
          extracts.reversed().map { made in
            Row(
              nil, "Till \(scene.whole?.intake.name(of: made.body.to) ?? ""), \(scene.dates.full(made.on))",
              link: Links.print(scene.id, "utdrag").adding("post", String(made.sequence)),
              meta: made.body.masks.isEmpty
                ? "Allt är med." : "\(Numbers.count(made.body.masks.count, "maskad post", "maskade poster"))."
            )
          })
      }
    }
  }
}

/// Looks of the same kind by the same person on the same day are one line.
private struct LookTable: Component {
  private static let perPage = 40

  private let lines: [Line]
  private let scene: FileScene
  private let page: Int
  private let pages: Int

  private struct Line {
    let last: VisibleLook
    var times: Int
  }

  init(_ looks: [VisibleLook], _ scene: FileScene, page: Int) {
    self.scene = scene
    var lines: [Line] = []
    for look in looks.sorted(by: { $0.at > $1.at }) {
      if let last = lines.last, last.last.isLike(look) {
        lines[lines.count - 1].times += 1
      } else {
        lines.append(Line(last: look, times: 1))
      }
    }
    pages = max(1, (lines.count + Self.perPage - 1) / Self.perPage)
    let shown = min(max(page, 1), pages)
    self.page = shown
    self.lines = Array(lines.dropFirst((shown - 1) * Self.perPage).prefix(Self.perPage))
  }

  var markup: Markup {
    DataTable(
      "Vem har tittat",
      [
        Column("När", sort: .descending), Column("Vem", isHead: true), Column("Vad"),
        Column("Grund"),
      ], lines.map(row))
    Pager(page, of: pages) { number in
      Links.tab(scene.id, .looks).adding("sida", String(number))
    }
  }

  private func row(_ line: Line) -> TableRow {
    let look = line.last
    return TableRow(
      [
        Markup(
          scene.dates.moment(look.at) + (line.times == 1 ? "" : ", \(line.times) gånger")),
        Markup {
          look.name ?? look.title
          span(
            [look.name == nil ? "" : look.title, look.agency].filter { !$0.isEmpty }
              .joined(separator: ", "), class: "meta look-unit")
        },
        Markup(LookWords.what(look.what)),
        Markup {
          switch look.outcome {
          case .permitted: LookWords.ground(look.ground)
          case .denied:
            span(class: "mark") {
              MarkDrawing(.stopped)
              span("Nekades. \(LookWords.denial(look.ground))")
            }
          case .refused:
            span(class: "mark") {
              MarkDrawing(.reminder)
              span("Gick inte. \(LookWords.refusal(look.ground))")
            }
          }
        },
      ], marked: look.outcome == .denied)
  }
}

extension VisibleLook {
  fileprivate func isLike(_ other: VisibleLook) -> Bool {
    name == other.name && title == other.title && agency == other.agency && what == other.what
      && outcome == other.outcome && ground == other.ground
      && SwedishTime.day(at) == SwedishTime.day(other.at)
  }
}
