import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// `/utkast/{act}.{case}`: what has been typed and not sent. Only its writer ever gets it back.
  func draftRoutes(_ desk: Desk) {
    post("utkast/:key") { request, context in
      guard let place = context.parameters.get("key").flatMap(DraftKey.init) else {
        throw WebError.notFound
      }
      let form = try await request.form(of: context.visitor)
      let savedAt = try await desk.saveDraft(
        FormBody.encoded(form.values), form: DraftKey.form(place.form, about: form.values),
        of: place.file, by: context.visitor.author)
      return Response.json("{\"saved\":\"\(Clocks.time(savedAt))\"}")
    }
  }
}

/// Which form of which file a draft belongs to.
struct DraftKey {
  /// The kind of act, as it stands in links.
  let form: String
  let file: CaseID?

  /// Two life areas, parties or meetings are two drafts: what is typed about one never takes the other's place.
  static func form(_ act: ActKind, about values: [String: [String]]) -> String {
    form(act.rawValue, about: values)
  }

  static func form(_ act: String, about values: [String: [String]]) -> String {
    let subjects = [
      "area", "party", "meeting", "goal", "agency", "occasion", "commitment", "consent", "takenBack",
      "assessment", "role", "corrects", "entry", "place", "record", "code", "proposal", "consultation",
      "support",
      "instrument", "forum", "principal", "row", "standIn", "template", "template", "answers",
      "questionnaire",
    ]
    for subject in subjects {
      // Where a meeting is held is what is typed, and not which form it is.
      if subject == "place", values[subject]?.first.flatMap(Compartment.init) == nil { continue }
      if let value = values[subject]?.first, !value.isEmpty, value.utf8.count <= 40 {
        return "\(act) \(subject)=\(value)"
      }
    }
    return act
  }

  init?(_ key: String) {
    let parts = key.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      .compactMap { String($0) }
    guard let form = parts.first,
      ActKind(rawValue: form) != nil || RegisterActKind(rawValue: form) != nil
    else { return nil }
    self.form = form
    switch parts.count {
    case 1: file = nil
    case 2:
      guard let id = CaseID(parts[1]) else { return nil }
      file = id
    default: return nil
    }
  }
}

extension FormBody {
  /// What was typed, without the tokens of the page it was typed on.
  static func encoded(_ values: [String: [String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, texts) in values.sorted(by: { $0.key < $1.key })
    where !["csrf", "key", "basedOn"].contains(name) {
      for text in texts {
        if !bytes.isEmpty { bytes.append(0x26) }
        bytes += percentEncoded(name)
        bytes.append(0x3D)
        bytes += percentEncoded(text)
      }
    }
    return bytes
  }

  private static func percentEncoded(_ text: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
