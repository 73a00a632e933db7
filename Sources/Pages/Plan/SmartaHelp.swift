import HTML

/// R-PLN-04: five questions to a goal, for those who want them. Nothing here stops anyone from saving.
struct SmartaHelp: Component {
  var markup: Markup {
    details(class: "more") {
      summary("Hjälp att skriva målet: SMARTA")
      DefinitionList([
        Definition(
          "Specifikt",
          "Vad ska vara annorlunda? ”Jag är i skolan varje dag” säger mer än ”det går bättre i skolan”."),
        Definition(
          "Mätbart", "Hur märker ni det, och hur är det i dag? Skriv något som går att räkna eller se."),
        Definition(
          "Accepterat", "Vill personen det här själv, med sina egna ord? Annars är det någon annans mål."),
        Definition(
          "Realistiskt", "Går det att nå till dagen ni skriver? Dela upp det i delmål om det är långt dit."),
        Definition("Tidsatt", "Till vilken dag? En dag som alla minns är bättre än ”snart”."),
        Definition("Någon ansvarar", "Vem gör vad? Ett mål utan någon som gör något blir en önskan."),
      ])
    }
  }
}
