extension OwnMoreWords {
  static let english = OwnMoreWords(
    myLots: "My lots", lotsar: { "\($0), at \($1)." }, noLots: "No lots has been decided yet.",
    ring: { "Call \($0)" }, askHow: "Ask how to reach your lots when you meet.",
    emergency: "If something happens",
    help: {
      switch $0 {
      case .danger: "Danger right now"
      case .police: "The police, when it is not urgent"
      case .care: "Advice about health"
      case .childrensLine: "Bris, if you are under 18"
      }
    },
    leave: "Leave the page",
    codeGiven: { "The latest code was given by \($0) on \($1). Was it not for you? Tell your lots at once." },
    grows:
      "The page shows what you and your lots have chosen. Do you want to see more or less? Tell your lots.",
    questionsWait: "Some questions for you", youNeedNot: "It takes a few minutes. You do not have to answer.",
    answer: "Read and answer",
    whoSees:
      "The answers are yours. Your lots sees them only if you say yes. They are counted together with other people’s answers, without names.",
    mayLotsSee: "May your lots see your answers?", lotsMay: "Yes, my lots may see", onlyMe: "No, only me",
    passOver: "I do not want to answer this one", send: "Send the answers",
    decline: "I do not want to answer", noHarm: "Nothing happens if you do not answer.",
    thanks: "Thank you. It is saved.", listen: "Listen", gone: "The questions are gone",
    goneWhy: "They have been answered, or no questions are waiting.",
    answerOne: "Answer at least one question. Or choose “I do not want to answer”.",
    chooseWho: "Choose whether your lots may see the answers.",
    myAnswers: "My answers", answersLead: "This is what you have answered, time by time.",
    noAnswers: "You have not answered yet.", before: "First", now: "Now",
    shared: "Your lots may see these answers.", kept: "Only you see these answers.",
    onPaper: "The answers were copied from paper. Your lots has seen them.",
    declined: "You did not want to answer.", asTable: "The same as a table", question: "Question",
    what: "What",
    tookOver: { "Now \($1), which took over from \($0) on \($2)." },
    endedParty: { "\($0) is no longer there, since \($2). \($1) will not know anything unless you say yes." })
}
