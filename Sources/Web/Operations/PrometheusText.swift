/// Figures in the text format that Prometheus reads (version 0.0.4).
struct PrometheusText {
  private(set) var text = ""

  mutating func requests(_ figures: RequestFigures) {
    let (rows, underWay) = figures.snapshot()
    gauge("samlots_requests_under_way", "Requests being answered now.", underWay)
    head("samlots_requests_total", "counter", "Requests answered, by route pattern, method and status.")
    for (key, figure) in rows {
      line("samlots_requests_total", labels(key), "\(figure.count)")
    }
    head("samlots_request_seconds", "histogram", "How long requests took, in seconds.")
    for (key, figure) in rows { histogram(key, figure) }
  }

  mutating func gauge(_ name: String, _ help: String, _ value: Int) {
    head(name, "gauge", help)
    line(name, "", "\(value)")
  }

  private mutating func histogram(_ key: RequestFigures.Key, _ figure: RequestFigures.Figure) {
    let own = labels(key)
    var sum = 0
    for (bound, count) in zip(RequestFigures.bounds, figure.buckets) {
      sum += count
      line("samlots_request_seconds_bucket", "\(own),le=\"\(bound)\"", "\(sum)")
    }
    line("samlots_request_seconds_bucket", "\(own),le=\"+Inf\"", "\(figure.count)")
    line("samlots_request_seconds_sum", own, "\(figure.seconds)")
    line("samlots_request_seconds_count", own, "\(figure.count)")
  }

  private mutating func head(_ name: String, _ kind: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
  }

  private mutating func line(_ name: String, _ labels: String, _ value: String) {
    text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
  }

  private func labels(_ key: RequestFigures.Key) -> String {
    "route=\"\(Self.escaped(key.route))\",method=\"\(Self.escaped(key.method))\",status=\"\(key.status)\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
