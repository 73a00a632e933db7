import HTML

/// A language that the person and guardians can read and be asked in.
///
/// The codes are the whole allow-list: whatever else an address, a cookie or a file holds is no language here.
public enum OwnLanguage: String, Sendable, Hashable, CaseIterable {
  case sv, en, ar, so

  /// Nil for every code that is not exactly one of ours.
  public init?(code: String) {
    self.init(rawValue: code)
  }

  /// As in `lang` and `hreflang` (BCP 47).
  public var tag: String { rawValue }

  public var direction: Attribute.Direction { self == .ar ? .rightToLeft : .leftToRight }

  /// What the language is called by those who speak it, so that they find it in a list.
  public var nameInItself: String {
    switch self {
    case .sv: "Svenska"
    case .en: "English"
    case .ar: "العربية"
    case .so: "Soomaali"
    }
  }

  /// Whether a person who knows the language has read the texts and approved them.
  public var isReviewed: Bool { self == .sv }

  /// Said on every page, in the language itself, until somebody has reviewed it; nil when reviewed.
  public var unreviewed: String? {
    switch self {
    case .sv: nil
    case .en: "This translation has not been reviewed by a person. Ask if something seems strange."
    case .ar: "لم يراجع أي إنسان هذه الترجمة. يمكنك السؤال إذا بدا شيء غريبًا."
    case .so: "Turjumaaddan weli qof ma hubin. Weydii haddii wax kula yaabaan."
    }
  }
}
