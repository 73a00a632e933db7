import Foundation

/// Where a page leads, read from its bytes.
enum PageLinks {
  /// Every address that stands on it, whatever it is for.
  static func all(in bytes: [UInt8]) -> [String] {
    ["href", "src", "action", "data-live", "data-draft", "formaction", "content"].flatMap {
      bytes.between(" \($0)=\"", "\"")
    }
  }

  /// Those to go on to: links, and forms, since what a form that only asks leads to is asked by address.
  static func links(of bytes: [UInt8], at page: String) -> [String] {
    ["href", "src", "action"].flatMap { bytes.between(" \($0)=\"", "\"") }
      .map { $0.utf8.first == 0x3F ? String(page.prefix { $0 != "?" }) + $0 : $0 }
      .map(address)
  }

  static func address(_ link: String) -> String {
    String(link.replacingOccurrences(of: "&amp;", with: "&").prefix { $0 != "#" })
  }

  /// Of this site, no signing out, no stream that does not end, and not every page of a long list.
  static func isWorthAsking(_ path: String, pagesOfList: Int = 3) -> Bool {
    guard path.utf8.first == 0x2F, !path.utf8.starts(with: "//".utf8) else { return false }
    if path.utf8Contains("/live") || path.utf8Contains("/assets/")
      || ["/logga-ut", "/min-sida/lamna"].contains(path)
    {
      return false
    }
    guard let from = path.components(separatedBy: "sida=").dropFirst().first else { return true }
    return (Int(from.prefix { $0 != "&" }) ?? 1) <= pagesOfList
  }

  /// The address with its figures taken away: alike for pages of one kind about one case.
  static func shape(_ address: String) -> String {
    let page = address.prefix { $0 != "?" }
    let names = address.dropFirst(page.count).split(separator: "&").map { $0.prefix { $0 != "=" } }
    return page.split(separator: "/").map { $0.count < 12 && $0.contains(where: \.isNumber) ? "#" : $0 }
      .joined(separator: "/") + names.joined(separator: "&")
  }
}
