import Foundation
import HTML
import HTTPTypes
import Hummingbird
import NIOCore

/// Makes a PDF of a printed page. The tool stands outside; here the page is made to stand by itself.
public struct PDFPress: Sendable {
  /// Why there is no PDF: a code, and never anything of the page.
  public enum Trouble: Error, Sendable, Equatable {
    case missing
    case failed(String)
  }

  private let make: @Sendable ([UInt8]) async -> Result<[UInt8], Trouble>

  /// - Parameter make: from a whole page that fetches nothing, in UTF-8.
  public init(_ make: @escaping @Sendable ([UInt8]) async -> Result<[UInt8], Trouble>) {
    self.make = make
  }

  public static let none = PDFPress { _ in .failure(.missing) }

  /// - Throws: `WebError.noPDF`.
  func printed(_ page: Markup) async throws -> [UInt8] {
    switch await make(Self.standingAlone(page.rendered())) {
    case .success(let bytes): return bytes
    case .failure(let trouble): throw WebError.noPDF(trouble)
    }
  }

  /// The page with the stylesheet in it, in place of the link to it, and its pictures in place of what points to
  /// them. Nothing else of a print is fetched, and scripts are not run.
  static func standingAlone(_ page: [UInt8]) -> [UInt8] {
    let link = Data("<link rel=\"stylesheet\" href=\"/assets/samlots.css\">".utf8)
    var data = PrintPictures.drawn(in: Data(page))
    guard let place = data.range(of: link) else { return Array(data) }
    data.replaceSubrange(place, with: style)
    return Array(data)
  }

  private static let style =
    Data("<style>".utf8) + Data(PackageResources.samlots_css) + Data("</style>".utf8)
}

extension Response {
  /// A file to keep; its name says nothing of whom it is about.
  static func pdf(_ bytes: [UInt8], named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentDisposition: "attachment; filename=\"\(name).pdf\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
