import HTML

/// Per party and kind of information, who may give to whom.
struct ConsentMatrix: Component {
  private let parties: [MatrixParty]
  private let rows: [(name: String, cells: [MatrixCell])]

  /// - Parameter rows: one kind of information each, with one cell per party in the same order.
  init(_ parties: [MatrixParty], _ rows: [(name: String, cells: [MatrixCell])]) {
    self.parties = parties
    self.rows = rows
  }

  var markup: Markup {
    div(class: "table-room", .role("region"), .ariaLabel("Samtycke per part"), .tabindex(0)) {
      table(class: "matrix") {
        caption("Vad som får delas med vem", class: "visually-hidden")
        thead {
          tr {
            td("")
            for party in parties { heading(party) }
          }
        }
        tbody {
          for row in rows {
            tr {
              th(row.name, .scope(.row))
              for cell in row.cells { cell }
            }
          }
        }
        if parties.contains(where: { !$0.action.isEmpty }) {
          tfoot {
            tr {
              td("")
              for party in parties { td { party.action } }
            }
          }
        }
      }
    }
  }

  private func heading(_ party: MatrixParty) -> Markup {
    th(class: "consent \(party.state.className)", .scope(.column)) {
      Pictogram(party.pictogram)
      span(class: "party") {
        if party.state == .takenBack { s(party.name) } else { party.name }
      }
      span(class: "mark until") {
        MarkDrawing(party.state.mark)
        span(party.until)
      }
    }
  }
}

/// One party as the head of a column.
struct MatrixParty {
  let name: String
  let pictogram: PictogramKind
  let until: String
  let state: ConsentSign
  /// The button under the column, as "Dra tillbaka".
  let action: Markup

  init(
    _ name: String, _ pictogram: PictogramKind, until: String, _ state: ConsentSign,
    @HTMLBuilder action: () -> Markup = { .empty }
  ) {
    self.name = name
    self.pictogram = pictogram
    self.until = until
    self.state = state
    self.action = action()
  }
}

/// Which way one kind of information may go between social services and one party.
enum MatrixCell: Component {
  case bothWays, weGive, weGet, no

  var markup: Markup {
    switch self {
    case .bothWays: open("åt båda håll", "/assets/sprite.svg#a-bada")
    case .weGive: open("vi lämnar", "/assets/sprite.svg#a-lamna")
    case .weGet: open("vi får", "/assets/sprite.svg#a-fa")
    case .no: td("nej", class: "no")
    }
  }

  private func open(_ words: String, _ arrow: StaticString) -> Markup {
    td(class: "open") {
      span(class: "cell") {
        svg(class: "i turns", .ariaHidden) { use(arrow) }
        span(words)
      }
    }
  }
}
