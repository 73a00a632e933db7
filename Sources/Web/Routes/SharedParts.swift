import Domain
import Pages

extension FileRequest {
  /// A whole number in the address, as `?mal=2`; nil when it is none.
  func queryNumber(_ name: String) -> Int? { request.queryFields[name]?.first.flatMap { Int($0) } }
}

extension FileScene {
  /// Plan, meetings and feed are for those who work in the file and for those it is disclosed to.
  func mustHaveSharedParts() throws {
    switch view.content {
    case .staff, .disclosed: break
    case .arrived, .own: throw WebError.notFound
    }
  }
}
