import Domain
import HTML

/// The round table seen from above. The yellow seat is the person's; who sits where stands beside it as a list.
struct RoundTable: Component {
  private let seats: [Seat]
  private let label: String

  struct Seat {
    let name: Markup
    /// The person's own.
    let isYellow: Bool
    /// Who sits there, or nobody yet.
    let isTaken: Bool
  }

  /// - Parameter label: the whole drawing in words, for those who do not see it.
  init(_ seats: [Seat], label: String) {
    self.seats = seats
    self.label = label
  }

  var markup: Markup {
    div(class: "round-table") {
      svg(.viewBox(width: 240, height: 240), .role("img"), .ariaLabel(label)) {
        circle(class: "table-top", .cx(120), .cy(120), .r(62))
        for (index, seat) in seats.enumerated() {
          let (x, y) = point(index)
          circle(
            class: seat.isYellow ? "seat yellow" : seat.isTaken ? "seat" : "seat free", .cx(x), .cy(y), .r(20)
          )
          drawingText(String(index + 1), class: "seat-number", .x(x), .y(y + 6), .anchorMiddle)
        }
      }
      ol(class: "seats") { for seat in seats { li { seat.name } } }
    }
  }

  /// The first seat is at the top, the others follow clockwise.
  private func point(_ index: Int) -> (Int, Int) {
    let step = (18 + (index * 48 + seats.count) / (2 * seats.count)) % 24
    return (120 + Self.cosines[step] * 94 / 1000, 120 + Self.cosines[(step + 18) % 24] * 94 / 1000)
  }

  /// Of every fifteen degrees, in thousandths.
  private static let cosines = [
    1000, 966, 866, 707, 500, 259, 0, -259, -500, -707, -866, -966,
    -1000, -966, -866, -707, -500, -259, 0, 259, 500, 707, 866, 966,
  ]
}
