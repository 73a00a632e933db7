import Domain
import HTML

extension Links {
  /// Where a log reviewer begins.
  public static let logReview: Link = "/logggranskning"
  /// Who has reviewed the log, for those who look after the reviewers.
  public static let reviewers: Link = "/logggranskning/granskaren"

  public static func logReview(year: Int) -> Link { "/logggranskning?ar=\(year)" }

  public static func reviewPlan(_ year: Int) -> Link { "/logggranskning/plan/\(year)" }

  public static func reviewRound(_ month: ReviewMonth) -> Link {
    "/logggranskning/rundor/\(month.description)"
  }

  public static func reviewLine(_ number: Int, of month: ReviewMonth) -> Link {
    "/logggranskning/rundor/\(month.description)/rader/\(number)"
  }

  public static func reviewSignature(_ month: ReviewMonth) -> Link {
    "/logggranskning/rundor/\(month.description)/underskrift"
  }

  public static func reviewPrint(_ month: ReviewMonth) -> Link {
    "/logggranskning/rundor/\(month.description)/utskrift"
  }

  /// - Parameter file: the file's name to the reviewer, which nothing can be found by.
  public static func reviewEmergency(_ file: String, by assignment: AssignmentID) -> Link {
    "/logggranskning/akut/\(file)/\(assignment.text)"
  }
}
