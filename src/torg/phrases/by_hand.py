"""Words of the papers that somebody fills in by hand, with a person who wants to come along somewhere.

The same in running and in easy-read Swedish. What is written on the paper is kept nowhere else, and the paper says so.
"""

YOURS = "Pappret är ditt. Det du skriver sparas ingen annanstans."
OTHER = "Något annat"

PLAN = "Min plan"
WANT = "Det här vill jag göra"
WAY = "Så kommer jag dit"
WAYS = ("Jag går eller cyklar", "Buss eller tåg", "Bil", "Färdtjänst", "Någon hämtar mig")
COMPANY = ("Jag går själv", "Någon som jag känner", "Någon därifrån", "Jag vill ha hjälp att hitta någon")
HELPER = "Den här personen hjälper mig"
BEFORE = "Det här gör vi före"
WHAT = "Vad?"
WHO = "Vem gör det?"
WHEN = "När?"
TASKS = ("Ringa och fråga", "Anmäla mig", "Ta reda på vägen dit", "Ordna sällskap")
AFTER = "Så blev det"
OUTCOMES = ("Jag var där", "Jag vill gå dit igen", "Jag vill prova något annat")
AGAIN = "Då pratar vi igen"

FORM = "Det här tycker jag om"
HOW = "Kryssa för det som låter bra. Du behöver inte svara på allt."
ONCE = "Det här har jag tyckt om förut"
NEEDS = "Det här behöver jag"
IMPORTANT = "Det här är viktigt för mig"
LANGUAGES = "Jag talar"
INTERPRETER = "Jag vill ha tolk"
OTHER_LANGUAGE = "Ett annat språk"
TOGETHER = "Visa pappret för någon, eller ring oss. Så letar vi tillsammans."
