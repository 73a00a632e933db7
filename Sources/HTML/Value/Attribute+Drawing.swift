/// Presentation attributes of SVG, in user units. They are not styles, so the strict policy lets them be.
extension Attribute {
  public static func viewBox(width: Int, height: Int) -> Attribute {
    Attribute("viewBox", "0 0 \(width) \(height)")
  }

  public static func x(_ value: Int) -> Attribute { Attribute("x", value) }
  public static func y(_ value: Int) -> Attribute { Attribute("y", value) }
  public static func x1(_ value: Int) -> Attribute { Attribute("x1", value) }
  public static func y1(_ value: Int) -> Attribute { Attribute("y1", value) }
  public static func x2(_ value: Int) -> Attribute { Attribute("x2", value) }
  public static func y2(_ value: Int) -> Attribute { Attribute("y2", value) }
  public static func cx(_ value: Int) -> Attribute { Attribute("cx", value) }
  public static func cy(_ value: Int) -> Attribute { Attribute("cy", value) }
  public static func r(_ value: Int) -> Attribute { Attribute("r", value) }
  public static func rx(_ value: Int) -> Attribute { Attribute("rx", value) }
  public static func width(_ value: Int) -> Attribute { Attribute("width", value) }
  public static func height(_ value: Int) -> Attribute { Attribute("height", value) }

  /// Thousandths of the drawing's width, so that a ruler follows its column without being stretched.
  public static func x(permille: Int) -> Attribute { Attribute("x", percent(permille)) }
  public static func x1(permille: Int) -> Attribute { Attribute("x1", percent(permille)) }
  public static func x2(permille: Int) -> Attribute { Attribute("x2", percent(permille)) }
  public static func cx(permille: Int) -> Attribute { Attribute("cx", percent(permille)) }
  public static func width(permille: Int) -> Attribute { Attribute("width", percent(permille)) }

  private static func percent(_ permille: Int) -> String {
    "\(permille / 10).\(permille % 10)%"
  }

  /// Path data of the program's own making.
  public static func d(_ path: String) -> Attribute { Attribute("d", path) }

  /// Stretches a drawing to its box instead of keeping its proportions.
  public static var stretched: Attribute { Attribute("preserveAspectRatio", word: "none") }

  public static var anchorMiddle: Attribute { Attribute("text-anchor", word: "middle") }
  public static var anchorEnd: Attribute { Attribute("text-anchor", word: "end") }
}
