import HTML

/// Two people wrote in the same part: both versions beside each other, none of them lost.
struct ConflictBox: Component {
  private let conflict: Conflict?

  init(_ conflict: Conflict?) {
    self.conflict = conflict
  }

  var markup: Markup {
    section(class: "answer errors", .role("alert"), .ariaLabelledBy("krock")) {
      MarkDrawing(.reminder)
      div {
        h2(heading, .id("krock"))
        p("Ditt är inte sparat, men det står kvar nedan. Läs båda, ändra det du vill och spara igen.")
        if let conflict { comparison(conflict) }
      }
    }
  }

  private var heading: String {
    guard let conflict else { return "Någon annan har skrivit här sedan du öppnade sidan" }
    return "\(conflict.by) skrev här \(conflict.when)"
  }

  private func comparison(_ conflict: Conflict) -> Markup {
    div(class: "table-room") { table(class: "data versions") { rows(conflict) } }
  }

  private func rows(_ conflict: Conflict) -> Markup {
    Markup {
      thead {
        tr {
          th("Del", .scope(.column))
          th("Sparat nu", .scope(.column))
          th("Det du skrev", .scope(.column))
        }
      }
      tbody {
        for row in conflict.rows {
          tr(class: row.mine == row.theirs ? "" : "differs") {
            th(row.label, .scope(.row))
            td(row.theirs, .data(.label, "Sparat nu"))
            td(row.mine, .data(.label, "Det du skrev"))
          }
        }
      }
    }
  }
}
