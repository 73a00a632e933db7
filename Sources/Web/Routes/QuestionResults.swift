import Pages
import Workflows

extension ResultsTable.Questions {
  /// As the page shows it: a hidden number is no number.
  init(_ table: Desk.QuestionTable) {
    self.init(
      name: table.name, answered: table.asking[0].number, declined: table.asking[1].number,
      asked: table.asked.number,
      rows: table.rows.map { row in
        (row.name, zip(row.options, row.cells).map { ($0, $1.number) }, row.answered.number)
      })
  }
}
