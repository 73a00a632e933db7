/// Long lists of values in a statement. Few lengths are used, so that few statements are prepared.
enum ValueList {
  static let longest = 512

  /// The values in pieces, each filled up with its last value to a power of two.
  static func pieces(_ values: [SQLValue]) -> [[SQLValue]] {
    stride(from: 0, to: values.count, by: longest).map { start in
      var piece = Array(values[start..<min(start + longest, values.count)])
      var length = 1
      while length < piece.count { length *= 2 }
      if let last = piece.last {
        piece += repeatElement(last, count: length - piece.count)
      }
      return piece
    }
  }

  /// `$1, $2, $3` for a piece.
  static func places(_ piece: [SQLValue], after last: Int = 0) -> String {
    piece.indices.map { "$\(last + $0 + 1)" }.joined(separator: ", ")
  }
}
