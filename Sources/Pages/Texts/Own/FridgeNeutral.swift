/// What the neutral paper says: nothing of a plan, and nothing of who meets.
struct FridgeNeutral {
  let title: String
  let nextTime: String
  /// For the one who prints: the way to the neutral paper, and back from it.
  let makeNeutral: String
  let makeOrdinary: String
  let asPDF: String

  static func words(_ language: OwnLanguage) -> FridgeNeutral {
    switch language {
    case .sv:
      FridgeNeutral(
        title: "Min lista", nextTime: "Nästa gång", makeNeutral: "Utan plan och möte",
        makeOrdinary: "Med plan och möte", asPDF: "Hämta som PDF")
    case .en:
      FridgeNeutral(
        title: "My list", nextTime: "Next time", makeNeutral: "Without plan and meeting",
        makeOrdinary: "With plan and meeting", asPDF: "Get as PDF")
    case .ar:
      FridgeNeutral(
        title: "قائمتي", nextTime: "المرة القادمة", makeNeutral: "بدون الخطة والاجتماع",
        makeOrdinary: "مع الخطة والاجتماع", asPDF: "تنزيل كملف للطباعة")
    case .so:
      FridgeNeutral(
        title: "Liiskayga", nextTime: "Marka xigta", makeNeutral: "Iyada oo aan lahayn qorshe iyo kulan",
        makeOrdinary: "Iyada oo leh qorshe iyo kulan", asPDF: "Soo deji PDF ahaan")
    }
  }
}
