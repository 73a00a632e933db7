/// The words in each language of the own pages. Those that are not Swedish are not reviewed, as their pages say.
extension LiveWords.Language {
  static let all = ["sv": swedish, "en": english, "ar": arabic, "so": somali]

  static let swedish = LiveWords.Language(
    gone: (
      "Sidan är stängd",
      "Du har inte längre tillgång till det som stod här, eller så är du utloggad."
    ),
    less: (
      "En del är borttaget",
      "Något som stod här får du inte längre läsa. Läs om sidan så ser du det som finns kvar. "
        + "Det du har skrivit finns som utkast."
    ),
    broken: (
      "Anslutningen är bruten",
      "Sidan visas igen när vi har kunnat fråga om du fortfarande får se den. "
        + "Det du har skrivit finns kvar."
    ),
    changed: "Något har ändrats.", readAgain: "Läs om sidan", tryAgain: "Försök igen",
    toMyDay: "Till Min dag", toOwnPage: "Till min sida")

  static let english = LiveWords.Language(
    gone: (
      "This page is closed",
      "You can no longer see what was here, or you have been signed out."
    ),
    less: (
      "Some of this is gone",
      "You can no longer read something that was here. Read the page again to see what is left. "
        + "What you have written is saved as a draft."
    ),
    broken: (
      "The connection is lost",
      "We show the page again when we have been able to ask if you may still see it. "
        + "What you have written is not lost."
    ),
    changed: "Something has changed.", readAgain: "Read the page again", tryAgain: "Try again",
    toMyDay: "To My day", toOwnPage: "To my page")

  static let arabic = LiveWords.Language(
    gone: (
      "هذه الصفحة مغلقة",
      "لم يعد بإمكانك رؤية ما كان مكتوبًا هنا، أو أنك سجّلت الخروج."
    ),
    less: (
      "تمت إزالة جزء من الصفحة",
      "لم يعد بإمكانك قراءة شيء كان مكتوبًا هنا. اقرأ الصفحة من جديد لترى ما بقي. ما كتبته محفوظ كمسودة."
    ),
    broken: (
      "انقطع الاتصال",
      "سنعرض الصفحة من جديد عندما نتمكن من السؤال إن كان ما زال بإمكانك رؤيتها. ما كتبته لم يضع."
    ),
    changed: "تغيّر شيء ما.", readAgain: "اقرأ الصفحة من جديد", tryAgain: "حاول مرة أخرى",
    toMyDay: "إلى يومي", toOwnPage: "إلى صفحتي")

  static let somali = LiveWords.Language(
    gone: (
      "Boggan waa xiran yahay",
      "Hadda ma arki kartid wixii halkan ku qornaa, ama waa laga saaray akoonkaaga."
    ),
    less: (
      "Qayb waa laga saaray",
      "Wax halkan ku qornaa hadda ma akhrin kartid. Mar kale akhri bogga si aad u aragto inta hartay. "
        + "Wixii aad qortay waa la kaydiyay."
    ),
    broken: (
      "Xiriirku waa go'ay",
      "Bogga mar kale ayaan kuu tusi doonnaa markaan weydiin karno inaad weli arki karto. "
        + "Wixii aad qortay ma lumin."
    ),
    changed: "Wax baa is beddelay.", readAgain: "Mar kale akhri bogga", tryAgain: "Isku day mar kale",
    toMyDay: "Maalintayda", toOwnPage: "Boggayga")
}
