extension OwnMoreWords {
  static let swedish = OwnMoreWords(
    myLots: "Min lots", lotsar: { "\($0), \($1)." }, noLots: "Ingen lots är bestämd än.",
    ring: { "Ring \($0)" }, askHow: "Fråga hur du når din lots när ni ses.",
    emergency: "Om något händer",
    help: {
      switch $0 {
      case .danger: "Fara just nu"
      case .police: "Polisen, om det inte är bråttom"
      case .care: "Råd om vård"
      case .childrensLine: "Bris, för dig under 18"
      }
    },
    leave: "Lämna sidan",
    codeGiven: { "Senaste koden gav \($0) \($1). Var den inte till dig? Säg till din lots direkt." },
    grows:
      "Sidan visar det som du och din lots har valt. Vill du se mer eller mindre? Säg det till din lots.",
    questionsWait: "Några frågor till dig", youNeedNot: "Det tar några minuter. Du måste inte svara.",
    answer: "Läs och svara",
    whoSees:
      "Svaren är dina. Din lots ser dem bara om du säger ja. Svaren räknas ihop med andras, utan namn.",
    mayLotsSee: "Får din lots se dina svar?", lotsMay: "Ja, lotsen får se", onlyMe: "Nej, bara jag",
    passOver: "Vill inte svara på den här", send: "Skicka svaren", decline: "Jag vill inte svara",
    noHarm: "Det händer inget om du inte svarar.", thanks: "Tack. Det är sparat.", listen: "Lyssna",
    gone: "Frågorna finns inte kvar", goneWhy: "De är redan besvarade, eller så väntar inga frågor.",
    answerOne: "Svara på minst en fråga. Eller välj ”Jag vill inte svara”.",
    chooseWho: "Välj om din lots får se svaren.",
    myAnswers: "Mina svar", answersLead: "Så har du svarat, gång för gång.",
    noAnswers: "Du har inte svarat än.",
    before: "Först", now: "Nu", shared: "Din lots får se de här svaren.", kept: "Bara du ser de här svaren.",
    onPaper: "Svaren skrevs av från papper. Din lots har sett dem.", declined: "Du ville inte svara.",
    asTable: "Samma sak som tabell", question: "Fråga", what: "Vad",
    tookOver: { "Gäller nu \($1), som tog över efter \($0) \($2)." },
    endedParty: { "\($0) finns inte längre, sedan \($2). \($1) får inget veta om du inte säger ja." })
}
