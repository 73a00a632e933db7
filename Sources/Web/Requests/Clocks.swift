import Domain

/// Times of day as they are written in a sentence.
enum Clocks {
  static func time(_ instant: Instant) -> String {
    SwedishTime.clock(instant).text(separator: ".")
  }
}
