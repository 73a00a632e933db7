import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension Router<WebContext> {
  /// What the browser fetches beside the pages: nothing of it is about anybody, so it may be kept.
  func assetRoutes() {
    asset("samlots.css", "text/css; charset=utf-8", PackageResources.samlots_css)
    asset("sprite.svg", "image/svg+xml", PackageResources.sprite_svg)
    asset("autosave.js", "text/javascript; charset=utf-8", PackageResources.autosave_js)
    asset("listen.js", "text/javascript; charset=utf-8", PackageResources.listen_js)
    asset("leave.js", "text/javascript; charset=utf-8", PackageResources.leave_js)
    asset("plain.svg", "image/svg+xml", PackageResources.plain_svg)
    asset("live.js", "text/javascript; charset=utf-8", PackageResources.live_js)
    asset("meeting.js", "text/javascript; charset=utf-8", PackageResources.meeting_js)
    for font in Fonts.files { fontRoute(font) }
  }

  private func asset(_ name: String, _ type: String, _ bytes: [UInt8]) {
    let buffer = ByteBuffer(bytes: bytes)
    let tag = "\"\(bytes.fingerprint)\""
    get("assets/\(name)") { request, _ in
      if request.headers[.ifNoneMatch] == tag {
        return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
      }
      return Response(
        status: .ok, headers: [.contentType: type, .eTag: tag, .cacheControl: "no-cache"],
        body: ResponseBody(byteBuffer: buffer))
    }
  }

  private func fontRoute(_ font: Fonts.File) {
    get("assets/inter/\(font.name)") { _, _ in
      guard let data = FileManager.default.contents(atPath: font.path) else {
        throw WebError.notFound
      }
      return Response(
        status: .ok,
        headers: [.contentType: font.type, .cacheControl: "public, max-age=604800"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
    }
  }
}

/// Inter as Debian's package fonts-inter installs it. Where it is not installed the stylesheet's next font is used.
enum Fonts {
  struct File: Sendable {
    let name: String
    let path: String
    let type = "font/otf"

    init(_ name: String) {
      self.name = name
      path = "/usr/share/fonts/opentype/inter/\(name)"
    }
  }

  static let files = [
    "Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold", "InterDisplay-SemiBold",
    "InterDisplay-Bold",
  ].map { File("\($0).otf") }
}
