"""What is said about the dates that a rule gives: none at all, long ago, on a red day, or changed in vain."""

from collections.abc import Mapping

from torg.phrases.problems_form import Params, Phrase, Say, by, given

_CHANGE_WHAT: Mapping[str, Say] = {
    "dubbelt": "{datum} har redan en ändring längre upp.",
    "bade": "{datum} är både inställt och ändrat.",
    "samma-dag": "{datum} är flyttat till samma dag.",
    "tom": "Ändringen för {datum} säger inte vad som är annorlunda.",
    "nekad": "«{värde}» är ingen orsak, men träffen {datum} blir inställd.",
    "utan-orsak": "«{värde}» säger inte varför träffen {datum} är inställd.",
    "har-varit": "Träffen {datum} är flyttad till {ny}. Den dagen har redan varit.",
    "inga-datum": "{datum} står i ändringarna, men tiderna har inga bestämda dagar.",
    "redan-stangt": "{datum} är {namn}. Ni har redan stängt på röda dagar.",
    "langt-bort": "{datum} var aldrig planerat, och ingen planerad dag finns på flera år.",
}
_CHANGE_HOW: Mapping[str, Say] = {
    "dubbelt": "Skriv allt om den dagen i en och samma ändring.",
    "bade": "Behåll «inställt» om det inte blir av. Annars, ta bort «inställt».",
    "samma-dag": "Skriv den nya dagen, eller ta bort «flyttat till» och skriv den nya tiden eller platsen.",
    "tom": "Lägg till det som gäller: «inställt», «flyttat till», «tid» eller «plats».",
    "nekad": "Ta bort ändringen om träffen blir av. Annars, skriv varför, till exempel «Värden är sjuk».",
    "utan-orsak": "Skriv kort varför, till exempel «Värden är sjuk».",
    "har-varit": given("rätt", "Skriv «{rätt}».", "Skriv en dag som kommer."),
    "inga-datum": "Ta bort ändringen, eller skriv dagarna i «tider».",
    "redan-stangt": "Ta bort ändringen.",
    "langt-bort": "Ta bort ändringen, eller skriv ett datum då det skulle ha varit.",
}


def _listed(params: Params, one: str, several: str) -> str:
    return (one if params.number("antal") == 1 else several).format_map(params)


def _never_planned(params: Params) -> str:
    if params.has("före") and params.has("efter"):
        near = "Närmaste dagar är {före} och {efter}."
    else:
        near = "Sista dagen är {före}." if params.has("före") else "Första dagen är {efter}."
    return f"{{datum}} var aldrig planerat. {near}".format_map(params)


DATES: Mapping[str, Phrase] = {
    "tider-aldrig": Phrase(
        title="Det blir aldrig av",
        what=by(
            "sak",
            {
                "lasar": "Tiden gäller bara under {period}, men läsårets datum för det saknas.",
                "utom": "Alla dagar är borttagna av «utom» eller «röda dagar».",
            },
            "Med de här fälten finns det ingen dag då det blir av.",
        ),
        why="Den som läser skulle aldrig få ett datum.",
        how=by(
            "sak",
            {
                "lasar": "Be kommunen lägga till datumen i vocabularies/lasar.yaml, eller skriv «från» och «till».",
                "utom": "Ta bort något ur «utom».",
            },
            "Se efter att veckodagen finns mellan första och sista dagen, och ändra den som är fel.",
        ),
        help="Alla fält i en tid gäller samtidigt. Står det «dag: fredag» och bara två dagar i mitten av en vecka "
        "blir "
        "det aldrig fredag.",
        wrong="dag: fredag\nfrån: 2027-01-11\ntill: 2027-01-13",
        right="dag: fredag\nfrån: 2027-01-11\ntill: 2027-05-28",
    ),
    "tider-passerade": Phrase(
        title="Tiden har varit",
        what=by(
            "sak",
            {
                "paus": "Uppehållet tog slut {datum}.",
                "flytt": "Träffen {datum} är flyttad till {ny}. Den dagen har varit.",
                "blad": "Bladet gäller till och med {datum}. Den dagen har varit.",
            },
            "Sista dagen var {datum}, och det finns inga fler dagar.",
        ),
        why=by(
            "sak",
            {
                "paus": "Den som läser undrar om ni är igång igen.",
                "flytt": "Är dagen fel skriven missar alla träffen.",
                "blad": "Ett sådant blad trycks inte, och ligger inte på webbplatsen.",
            },
            "Den som läser kan tro att det fortfarande pågår.",
        ),
        how=by(
            "sak",
            {
                "paus": "Ta bort raden om ni är igång igen. Annars, skriv en ny dag.",
                "flytt": "Låt det stå om träffen har varit. Annars, skriv en dag som kommer.",
                "blad": "Skriv en dag som kommer i «{fält}», ta bort raden, eller ta bort filen.",
            },
            "Skriv de nya tiderna, eller ta bort filen om det är slut.",
        ),
        help="Det som har varit försvinner ur listorna av sig självt. Men en sida utan kommande dagar hjälper ingen: "
        "skriv nya tider eller ta bort filen.",
    ),
    "tider-andring": Phrase(
        title="Ändringen går inte ihop med tiderna",
        what=by("sak", _CHANGE_WHAT, _never_planned),
        why=by(
            "sak",
            {
                "dubbelt": "Då går det inte att veta vilken av dem som gäller.",
                "bade": "Det som är inställt blir inte av, varken då eller någon annan gång.",
                "samma-dag": "Då är ingenting ändrat.",
                "tom": "Då syns ingenting på sidan.",
                "nekad": "Allt som står i «inställt» visas som orsaken.",
                "utan-orsak": "Orsaken står efter ordet «Inställt» på sidan.",
                "har-varit": "Då missar alla träffen.",
                "redan-stangt": "Det som redan är stängt behöver ingen ändring.",
            },
            "En ändring gäller en dag som finns i «tider».",
        ),
        how=by(
            "sak",
            _CHANGE_HOW,
            given(
                "förslag",
                "Skriv «{förslag}», eller ta bort ändringen.",
                "Ta bort ändringen, eller skriv den dag som ni menar.",
            ),
        ),
        help="I «ändringar» står det som är annorlunda en enda dag: inställt, flyttat, en annan tid eller en "
        "annan plats. Dagen måste vara en som redan är planerad. En röd dag då ni har stängt får också stå med: då "
        "ser den som läser varför.",
        wrong="ändringar:\n  - datum: 2027-05-06",
        right="ändringar:\n  - datum: 2027-05-06\n    inställt: Kristi himmelsfärdsdag",
    ),
    "tider-rod-dag": Phrase(
        title="Träffar på röda dagar",
        what=lambda params: _listed(
            params, "En träff blir på en röd dag: {datum}.", "{antal} träffar blir på röda dagar: {datum}."
        ),
        why="Den som kommer till en stängd dörr vågar kanske inte komma igen.",
        how="Lägg till «röda dagar: nej» om ni har stängt då, eller «röda dagar: ja» om ni träffas som vanligt.",
        help="Röda dagar är helgdagarna i almanackan. Skriv ja eller nej. Med «röda dagar: nej» är det stängt också på "
        "midsommarafton, julafton och nyårsafton. Vet ni inte ännu, skriv «fråga», så står det på sidan att man ska "
        "ringa först.",
        wrong="dag: torsdag\ntid: 13.00–15.00",
        right="dag: torsdag\ntid: 13.00–15.00\nröda dagar: nej",
    ),
    "tider-utan-klockslag": Phrase(
        title="När på dagen",
        what="Det står vilka dagar det är, men inte när på dagen.",
        why="Den som vill komma måste veta när det börjar.",
        how="Lägg till «tid», till exempel «tid: 13.00–15.00».",
        help="Skriv när det börjar, och gärna när det slutar. Håller ni på hela dagen, skriv när dörren öppnas och "
        "stängs.",
        wrong="dag: torsdag",
        right="dag: torsdag\ntid: 13.00–15.00",
    ),
    "tider-natt": Phrase(
        title="Mitt i natten",
        what="Det börjar klockan {klocka}, mitt i natten.",
        why="Klockan 1 på dagen skrivs 13, så att ingen läser fel.",
        how=given("rätt", "Är det på dagen, skriv «{rätt}».", "Är det på dagen, skriv timmen med 13 till 23."),
        help="Klockslag skrivs med alla dygnets timmar: 13.00 är klockan ett på dagen. Är det verkligen på natten kan "
        "det stå kvar.",
        wrong="dag: torsdag\ntid: 1-3",
        right="dag: torsdag\ntid: 13.00–15.00",
    ),
    "tider-klamdag": Phrase(
        title="Träffar på klämdagar",
        what=lambda params: _listed(
            params, "En träff blir på en klämdag: {datum}.", "{antal} träffar blir på klämdagar: {datum}."
        ),
        why="Många har stängt på klämdagar, så den som läser undrar.",
        how="Säg vad som gäller med raden «röda dagar». Har ni stängt på klämdagen, skriv dagen i «utom».",
        help="En klämdag är en vanlig dag mellan två lediga, till exempel fredagen efter Kristi himmelsfärdsdag. "
        "Har ni "
        "stängt då, skriv datumet i «utom» eller som inställt i «ändringar».",
        wrong="dag: fredag",
        right='dag: fredag\nröda dagar: nej\nutom: "2027-05-07"',
    ),
    "plats-saknas": Phrase(
        title="Tider utan plats",
        what="Det står när ni träffas, men inte var.",
        why="På sidan står «Ingen plats är bestämd. Ring och fråga.»",
        how="Lägg till raden «plats:» med platsens namn, det som platsens fil heter.",
        help="Den som läser ska kunna gå dit utan att ringa. Skriv platsens namn i «plats», längst till vänster i "
        "filen. Är det per telefon eller på nätet finns det platser för det också.",
        wrong="tider:\n  - dag: torsdag\n    tid: 13.00–15.00",
        right="tider:\n  - dag: torsdag\n    tid: 13.00–15.00\nplats: handen-lokal",
    ),
    "tider-klockan": Phrase(
        title="En timme som inte finns, eller finns två gånger",
        what=by(
            "sak",
            {"hoppas": "Natten till {datum} ställs klockan fram. Klockan {klocka} finns inte då."},
            "Natten till {datum} ställs klockan tillbaka. Klockan {klocka} är det två gånger då.",
        ),
        why="Den som läser vet inte när det är, och olika kalendrar visar olika tider.",
        how=by(
            "sak",
            {"hoppas": "Skriv en tid före 2.00 eller från 3.00 den natten."},
            "Skriv en tid före 2.00 eller från 3.00 den natten, eller berätta i texten vilken av timmarna ni menar.",
        ),
        help="Sista söndagen i mars går klockan från 2.00 direkt till 3.00. Sista söndagen i oktober går den från 3.00 "
        "tillbaka till 2.00. Det som börjar eller slutar däremellan blir fel för någon. Har ni öppet på natten varje "
        "vecka, skriv en annan tid för den natten under «ändringar».",
        wrong="tider:\n  - datum: 2027-03-28\n    tid: 2.00–2.45",
        right="tider:\n  - datum: 2027-03-28\n    tid: 3.00–3.45",
    ),
    "tider-samma-dag": Phrase(
        title="Flyttat till en dag som är upptagen",
        what=by(
            "sak",
            {"stangt": "Träffen {datum} är flyttad till {ny}. Det är {namn}, och ni har stängt på röda dagar."},
            "Träffen {datum} är flyttad till {ny}. Då har ni redan en träff.",
        ),
        why=by(
            "sak",
            {"stangt": "Den som läser undrar om det verkligen är öppet."},
            "Den som läser undrar om det blir en träff eller två.",
        ),
        how=by(
            "sak",
            {"stangt": "Låt det stå om det stämmer. Annars, skriv en annan dag."},
            "Låt det stå om det stämmer. Annars, skriv en annan dag, eller skriv «inställt» och varför.",
        ),
        help="När en träff flyttas till en dag då ni redan träffas står båda på sidan, om tiden eller platsen är "
        "olika. Är allt lika blir det en enda träff. Då är det tydligare att skriva att den första är inställd.",
        wrong="ändringar:\n  - datum: 2026-11-26\n    flyttat till: 2026-12-03",
        right="ändringar:\n  - datum: 2026-11-26\n    flyttat till: 2026-12-01",
    ),
}
"""Phrases for what a schedule comes to in the calendar."""
