import Web

extension PDFPress {
  /// What a tool would be given, after the first letters of a PDF.
  static let echo = PDFPress { page in .success(Array("%PDF-".utf8) + page) }
}
