import HTML

/// A table that says what it holds. On a narrow place each row becomes a small list with the heads as labels.
struct DataTable: Component {
  private let caption: String
  private let columns: [Column]
  private let rows: [TableRow]

  /// - Parameter caption: read aloud, and hidden since the heading above says it.
  init(_ caption: String, _ columns: [Column], _ rows: [TableRow]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  var markup: Markup {
    div(class: "table-room") {
      table(class: "data") {
        HTML.caption(caption, class: "visually-hidden")
        thead {
          tr { for column in columns { head(column) } }
        }
        tbody { for row in rows { body(row) } }
      }
    }
  }

  private func head(_ column: Column) -> Markup {
    th(class: column.kind == .number ? "number" : "", .scope(.column), .ariaSort(column.sort)) {
      if let link = column.link { a(column.name, href: link) } else { column.name }
      if let sort = column.sort {
        svg(class: sort == .ascending ? "i up" : "i", .ariaHidden) { use(IconKind.down.symbol) }
      }
    }
  }

  private func body(_ row: TableRow) -> Markup {
    tr(class: row.marked ? "marked" : "") {
      for (column, cell) in zip(columns, row.cells) {
        if column.isHead {
          th(.scope(.row)) { cell }
        } else {
          td(class: column.kind == .number ? "number" : "", .data(.label, column.name)) { cell }
        }
      }
    }
  }
}

struct Column {
  let name: String
  let kind: Kind
  /// Its cells name their rows.
  let isHead: Bool
  let sort: Attribute.SortOrder?
  /// Sorts by this column.
  let link: Link?

  init(
    _ name: String, _ kind: Kind = .text, isHead: Bool = false, sort: Attribute.SortOrder? = nil,
    link: Link? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isHead = isHead
    self.sort = sort
    self.link = link
  }

  enum Kind { case text, number }
}

/// The cells of one row, one per column.
struct TableRow {
  let cells: [Markup]
  let marked: Bool

  init(_ cells: [Markup], marked: Bool = false) {
    self.cells = cells
    self.marked = marked
  }

  /// Cells of plain words.
  init(words: [String], marked: Bool = false) {
    self.init(words.map { Markup($0) }, marked: marked)
  }
}
