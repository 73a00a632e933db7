import Statistics
import Testing

@Suite struct SuppressionTests {
  private let suppression = Suppression(least: 5)

  @Test("R-STA-07: one to four are hidden, zero and five are shown")
  func edges() {
    #expect(suppression.row([0, 5, 6]) == [.shown(0), .shown(5), .shown(6)])
    #expect(suppression.row([4, 1, 9]) == [.hidden, .hidden, .shown(9)])
  }

  @Test("R-STA-07: a single hidden cell takes the next smallest with it, since the total is shown")
  func complementary() {
    #expect(suppression.row([3, 20, 7]) == [.hidden, .shown(20), .hidden])
    #expect(suppression.row([3, 0, 0]) == [.hidden, .shown(0), .shown(0)])
  }

  @Test("R-STA-07: a total that is small itself is hidden")
  func totals() {
    #expect(suppression.total([3, 0, 0]) == .hidden)
    #expect(suppression.total([2, 3]) == .shown(5))
    #expect(suppression.total([]) == .shown(0))
  }

  /// Whatever the counts, nobody can take the total and the shown cells and find a number from 1 to 4.
  @Test("R-STA-07: no small number can be worked out from a row and its total")
  func noDifference() {
    var compared = 0
    for first in 0...12 {
      for second in 0...12 {
        for third in 0...12 {
          let counts = [first, second, third]
          let cells = suppression.row(counts)
          let hidden = zip(counts, cells).filter { $0.1 == .hidden }.map(\.0)
          guard case .shown = suppression.total(counts), hidden.count == 1 else { continue }
          compared += 1
          Issue.record("\(counts) shows its total and hides one cell only")
        }
      }
    }
    #expect(compared == 0)
  }

  @Test(
    "R-TGT-16, R-STA-07: what is hidden for one sex is hidden for the other, so that no difference tells it")
  func acrossRows() {
    let table = suppression.table([[3, 20, 7], [30, 40, 0]])
    #expect(table[0] == [.hidden, .shown(20), .hidden, .shown(30)] || table[0][0] == .hidden)
    for column in table[0].indices {
      let hidden = [table[0][column], table[1][column]].count { $0 == .hidden }
      let people = [[3, 20, 7, 30], [30, 40, 0, 70]].count { $0[column] > 0 }
      #expect(hidden == 0 || hidden == people, "\(column)")
    }
    #expect(
      suppression.table([[9, 0], [6, 8]]) == [
        [.shown(9), .shown(0), .shown(9)], [.shown(6), .shown(8), .shown(14)],
      ])
  }

  @Test("R-TGT-16, R-INT-11: those asked and what became of it are shown by sex")
  func bySex() {
    let table = OfferTable(
      [], bySex: [[("flickor", [.declined: 6]), ("pojkar", [.granted: 9, .declined: 5])]],
      suppression: suppression)
    #expect(table.bySex.map(\.asked) == [.shown(6), .shown(14)])
    #expect(table.bySex[0].cells[3] == .shown(0))
  }

  @Test("R-STA-01, R-INT-11: those who said no are counted among those who were asked")
  func offers() {
    let table = OfferTable(
      [("SIG unga", [.granted: 9, .declined: 6])], suppression: suppression)
    #expect(table.rows[0].asked == .shown(15))
    #expect(table.rows[0].cells[1] == .shown(6))
  }
}
