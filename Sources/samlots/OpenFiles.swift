import Foundation

/// How many files and connections this process may have open at once, which every open page needs one of.
enum OpenFiles {
  /// What is needed beside the open pages: the database, and requests under way.
  private static let besides = 300

  /// Takes as many as are allowed, and tells when that is too few.
  /// - Returns: how many pages may be kept up to date at once, so that there is always room to answer.
  static func makeRoom(forStreams wanted: Int) -> Int {
    let allowed = raised(to: wanted + besides)
    guard allowed < wanted + besides else { return wanted }
    let streams = max(1, allowed - besides)
    Terminal.tell(
      "Högst \(allowed) filer får vara öppna samtidigt. Det räcker till \(streams) sidor som hålls aktuella; "
        + "för \(wanted) behövs \(wanted + besides). Höj LimitNOFILE i tjänsten, eller ulimit -n.",
      to: .standardError)
    return streams
  }

  private static func raised(to needed: Int) -> Int {
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0 else { return needed }
    let most = min(limit.rlim_max, max(limit.rlim_cur, rlim_t(needed)))
    if most > limit.rlim_cur {
      limit.rlim_cur = most
      _ = setrlimit(kind, &limit)
      _ = getrlimit(kind, &limit)
    }
    return Int(clamping: limit.rlim_cur)
  }
}
