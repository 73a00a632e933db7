import Domain

/// What he wants to reach, first in the words of the grown-ups and then in his own.
extension Replay {
  var eliasFirstAims: [Aim] {
    var aims = eliasAims
    aims[0].words = "Jag har 90 procent närvaro."
    aims[0].by = 6
    aims[0].steps[0] = Activity(
      "Sms från mentorn", city.sofia.member, "kl. 7 på skoldagar", "hemma", "Sofia skickar, Elias svarar")
    return aims
  }

  var eliasAims: [Aim] {
    [
      Aim(
        area: .occupation, words: "Jag är i skolan varje dag, hela dagen.",
        baseline: "Två dagar i veckan, oftast till lunch.", sign: "Närvaro per vecka enligt skolan",
        by: 36,
        steps: [
          Activity(
            "Möta vid dörren", city.sofia.member, "kl. 8.10 varje skoldag", "Västra skolan",
            "Sofia står vid cykelstället"),
          Activity("Lugnt rum vid behov", city.sofia.member, "alla skoldagar", "A12", "Elias går dit själv"),
          Activity("Väckarklocka", me, "kl. 7.15", "hemma", "Ställs kvällen före"),
        ], theme: "school", subGoals: ["Tre dagar i veckan", "Fyra dagar i veckan"]),
      Aim(
        area: .occupation, words: "Jag får prova att jobba i en cykelverkstad.",
        baseline: "Mekar hemma på gården.", sign: "Antal dagar i verkstaden", by: 50,
        steps: [
          Activity(
            "Tre prova på-dagar", city.rasmus.member, "före jul", "Cykelverkstaden i hamnen",
            "Rasmus ringer verkstaden och följer med första dagen")
        ]),
      Aim(
        area: .family, words: "Vi äter middag tillsammans utan bråk.",
        baseline: "Bråk flera gånger i veckan.", sign: "Elias och mamma säger hur det har gått", by: 20,
        steps: [
          Activity("Middag utan mobil", mamma, "söndagar", "hemma", "Elias väljer mat, Karin lagar")
        ]),
      Aim(
        area: .substancesAndCrime,
        words: "Jag boxas två kvällar i veckan i stället för att hänga vid centrum.",
        baseline: "Vid centrum fyra kvällar i veckan.", sign: "Tränade kvällar", by: 60,
        steps: [
          Activity(
            "Skjuts till boxningen", mamma, "tisdagar kl. 18", "Idrottshallen",
            "Karin kör, Elias tar bussen hem"),
          Activity(
            "Följa med till hallen", city.anders.member, "första tisdagen", "Idrottshallen", "I civila kläder"
          ),
        ]),
      Aim(
        area: .health, words: "Jag somnar före midnatt.", baseline: "Somnar vid tretiden.",
        sign: "Elias egen sömndagbok", by: 90, longTerm: true,
        steps: [
          Activity(
            "Sömndagbok", me, "varje morgon", "hemma", "Ett kryss i boken. BUP när samtycket är klart.")
        ]),
    ]
  }
}
