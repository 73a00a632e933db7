import Domain

/// What the web itself says no to; what the house says no to is a `DeskError`.
enum WebError: Error, Sendable {
  /// Nobody is signed in, or no longer.
  case signedOut
  /// The form did not come from a page of this site in this session.
  case forgedForm
  /// The form's bytes cannot be read as text.
  case unreadableForm
  case bodyTooLarge
  case notFound
  /// No PDF came of it.
  case noPDF(PDFPress.Trouble)
}
