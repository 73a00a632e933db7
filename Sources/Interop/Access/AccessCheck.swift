import Access
import Domain

/// Answers requests about access, one line of JSON at a time (`docs/access-check.md`).
public enum AccessCheck {
  /// The longest line that is read, in bytes.
  public static let longestLine = 1 << 20

  /// One line of answer, without its line end.
  public struct Answer: Sendable, Equatable {
    public let line: String
    /// True when the request could not be understood.
    public let isFault: Bool
  }

  /// Answers a line; never throws and never stops, whatever the bytes are.
  /// - Parameter number: of the line, from 1, named when it cannot be understood.
  public static func answer(_ line: [UInt8], number: Int) -> Answer {
    var id: String?
    do throws(RequestFault) {
      let request = try read(line, id: &id)
      let decision = request.decide()
      guard request.agreesWithPages((try? decision.get()) != nil) else {
        throw RequestFault(field: "", words: "Sidorna och frågan om en enda sak svarar olika.")
      }
      return Answer(line: words(request, decision), isFault: false)
    } catch {
      return fault(error, id: id, number: number)
    }
  }

  /// A request to be asked again and again, for measuring; nil when it cannot be understood.
  public static func request(_ line: [UInt8]) -> AccessRequest? {
    var id: String?
    return try? read(line, id: &id)
  }

  private static func read(_ line: [UInt8], id: inout String?) throws(RequestFault) -> AccessRequest {
    guard line.count <= longestLine else {
      throw RequestFault(field: "", words: "Raden är längre än \(longestLine) byte.")
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(line)
    } catch {
      throw RequestFault(field: "", words: "Raden är inte JSON. Felet syns vid byte \(error.at + 1).")
    }
    let request = RequestValue(value: value, path: "")
    if case .object(let fields) = value,
      case .string(let text)? = fields.first(where: { $0.name == "id" })?.value, text.utf8.count <= 100
    {
      id = text
    }
    return try AccessRequest(request)
  }

  private static func words(
    _ request: AccessRequest, _ decision: Result<AccessGround, Denial>
  ) -> String {
    let id = JSONValue.quoted(request.id)
    return switch decision {
    case .success(let ground):
      #"{"id":\#(id),"allow":true,"reason":null,"ground":\#(JSONValue.quoted(request.words(ground)))}"#
    case .failure(let denial):
      #"{"id":\#(id),"allow":false,"reason":\#(JSONValue.quoted(denial.rawValue)),"ground":null}"#
    }
  }

  private static func fault(_ fault: RequestFault, id: String?, number: Int) -> Answer {
    let id = id.map(JSONValue.quoted) ?? "null"
    let field = JSONValue.quoted(fault.field.hasPrefix(".") ? String(fault.field.dropFirst()) : fault.field)
    let words = JSONValue.quoted(fault.words)
    return Answer(
      line: #"{"id":\#(id),"line":\#(number),"error":{"field":\#(field),"message":\#(words)}}"#,
      isFault: true)
  }
}
