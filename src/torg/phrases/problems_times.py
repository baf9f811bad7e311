"""What is said about how days, hours and rules for times are written."""

from collections.abc import Mapping

from torg.phrases.problems_form import Params, Phrase, Say, by, given

_DAY_EXAMPLE = "Skriv år, månad och dag: «2027-01-16»."

_FORM_WHAT: Mapping[str, Say] = {
    "inga-dagar": "Det står inte vilka dagar det är.",
    "tva-former": "Både «{form}» och «{fält}» säger vilka dagar det är.",
    "passar-inte": "«{fält}» går inte ihop med «{form}».",
    "tid-i-intervall": "«tid» går inte ihop med bara «från» och «till».",
    "klockslag-i-datum": "«{fält}» har ett klockslag, men dagarna står i «{form}».",
    "nte-och-vanlig": "Här står både en dag varje vecka och en dag i månaden.",
    "nte-och-varannan": "Här står både en dag i månaden och varannan vecka.",
    "utan-start": "«{fält}» behöver en första dag att räkna från.",
    "vaxlar-ett-stalle": "«växlar» behöver minst två platser.",
    "jamna-udda-plats": "Platser för jämna och udda veckor går inte att använda här.",
    "antal-noll": "«antal» är 0.",
    "stangt-pa-datum": "«röda dagar: nej» går inte ihop med bestämda datum.",
    "mening": "«{värde}» går inte att förstå som en tid.",
    "tva-ganger": "Meningen säger «{fält}» två gånger.",
    "tva-regler": "Meningen säger två tider på en gång.",
    "manader": "«{värde}» säger inte vilka dagar det börjar och slutar.",
}
_FORM_HOW: Mapping[str, Say] = {
    "inga-dagar": "Lägg till en rad som säger dagen, till exempel «dag: torsdag» eller «datum: 2027-01-16».",
    "tva-former": "Behåll den ena raden. Är det två olika tider, skriv dem som två punkter under «tider».",
    "passar-inte": "Ta bort raden «{fält}», eller skriv den under en egen punkt i «tider».",
    "tid-i-intervall": "Lägg till «dag: varje dag», eller skriv klockslagen i «från» och «till».",
    "klockslag-i-datum": "Skriv bara datumet i «{fält}», och klockslagen i «tid».",
    "nte-och-vanlig": "Skriv dem som två punkter under «tider».",
    "nte-och-varannan": "Behåll det som stämmer: «dag: tredje torsdagen» eller «varannan vecka från: 2027-01-14».",
    "utan-start": given(
        "förslag",
        "Lägg till första dagen, till exempel «från: {förslag}».",
        "Lägg till första dagen, till exempel «från: 2027-01-14».",
    ),
    "vaxlar-ett-stalle": "Skriv platserna i en lista, till exempel «plats: [kardemumman, ankaret]». Annars, ta bort "
    "«växlar».",
    "jamna-udda-plats": "Skriv två punkter under «tider», en för varje plats.",
    "antal-noll": "Skriv hur många gånger ni träffas, till exempel «antal: 8».",
    "stangt-pa-datum": "Ta bort raden «röda dagar». Ni har ju valt datumen själva.",
    "mening": "Skriv till exempel «Torsdagar 13.00–15.00, inte röda dagar». Skriv annat i «att veta».",
    "tva-regler": "Skriv två punkter under «tider»: «- {ett}» och «- {två}».",
    "manader": "Skriv första och sista dagen, till exempel «från 14 januari till 27 maj 2027».",
    "tva-ganger": "Skriv en punkt under «tider» för varje regel.",
}
_BACKWARDS_WHAT: Mapping[str, Say] = {
    "tid": "Det börjar klockan {från} och slutar klockan {till}.",
    "reservdag": "Reservdagen {till} är inte efter den vanliga dagen, {från}.",
    "anslag": "Anslaget slutar gälla {till}, men är publicerat {från}.",
    "anmälan": "Anmälan stänger {till}, men öppnar {från}.",
}
_BACKWARDS_HOW: Mapping[str, Say] = {
    "tid": given("rätt", "Skriv «{rätt}».", "Skriv ett slut som kommer efter starten."),
    "reservdag": "Skriv en dag efter {från}.",
    "anslag": "Skriv en dag efter {från} i «gäller till».",
    "anmälan": "Skriv en dag efter {från} i «senast».",
}


def _range(params: Params) -> str:
    return f"Slutet {params.day('till')} kommer före starten {params.day('från')}."


def _day_how(params: Params) -> str:
    what = params["sak"]
    if params.has("förslag"):
        return f"Skriv «{params['förslag']}»."
    if what == "utan-ar":
        return f"Skriv också året, med fyra siffror i stället för ÅÅÅÅ: «{params['mall']}»."
    if what == "intervall":
        return "Skriv första dagen i «från» och sista dagen i «till»."
    if what == "finns-inte":
        return "Se efter i almanackan, och skriv en dag som finns: år, månad och dag, som «2027-01-16»."
    return _DAY_EXAMPLE


TIMES: Mapping[str, Phrase] = {
    "datum": Phrase(
        title="Datumet",
        what=by(
            "sak",
            {
                "utan-ar": "«{värde}» är ett datum utan år.",
                "finns-inte": lambda params: f"Dagen {params.day('dag')} finns inte.",
                "ingen-manad": "«{värde}» har månad nummer {månad}, och den finns inte.",
                "skrivsatt": "«{värde}» är skrivet med snedstreck.",
                "intervall": "«{värde}» är flera dagar.",
            },
            "«{värde}» är inget datum.",
        ),
        why=by(
            "sak",
            {
                "utan-ar": "Sidan ligger kvar länge, så den som läser måste se vilket år det är.",
                "skrivsatt": "Datum skrivs på samma sätt överallt, så att ingen läser fel.",
                "idag": "Den som läser senare vet inte vilken dag ni skrev det.",
            },
            "Kalendern behöver en dag som finns.",
        ),
        how=_day_how,
        help="Skriv alltid år, månad och dag, med bindestreck emellan: 2027-01-16. Det går också bra att skriva "
        "16 januari 2027.",
        wrong="kontrollerad: 15/9",
        right="kontrollerad: 2026-09-15",
    ),
    "klockslag": Phrase(
        title="Klockslaget",
        what=by(
            "sak",
            {
                "finns-inte": "Klockan «{värde}» finns inte.",
                "cirka-start": "«{värde}» säger bara ungefär när det börjar.",
            },
            "«{värde}» är inget klockslag.",
        ),
        why=by(
            "sak",
            {"cirka-start": "Den som kommer första gången behöver veta när det börjar."},
            "Den som vill komma måste veta när.",
        ),
        how=given(
            "förslag",
            "Skriv «{förslag}».",
            by(
                "sak",
                {
                    "bokstaver": "Skriv klockslaget med siffror, till exempel «14.00».",
                    "finns-inte": "Skriv timmen med 0 till 23 och minuterna med 00 till 59, som «13.30».",
                    "cirka-start": "Skriv när det börjar. Slutet får vara ungefärligt: «11.00–cirka 14.00».",
                },
                "Skriv start och slut så här: «13.00–15.00».",
            ),
        ),
        help="Skriv med punkt mellan timmar och minuter, och ett streck mellan start och slut. Det går bra att "
        "skriva "
        "13–15 eller kl 13.00. Vet ni inte när det slutar räcker starten.",
        wrong="tid: eftermiddag",
        right="tid: 13.00–15.00",
    ),
    "tider-form": Phrase(
        title="Tiderna går inte ihop",
        what=by("sak", _FORM_WHAT, "Fälten i den här tiden går inte ihop."),
        why=by(
            "sak",
            {
                "utan-start": "Annars går det inte att räkna vilken gång det är.",
                "vaxlar-ett-stalle": "Den som läser undrar vart ni byter.",
            },
            "En punkt under «tider» är en enda regel.",
        ),
        how=by("sak", _FORM_HOW, "Skriv en punkt under «tider» för varje regel."),
        help="Varje punkt under «tider» ska gå att säga som en mening: «Torsdagar 13.00–15.00». Har ni flera regler, "
        "skriv flera punkter.",
        wrong="tider:\n  - dag: torsdag\n    datum: 2027-01-14",
        right="tider:\n  - dag: torsdag\n    tid: 13.00–15.00",
    ),
    "tider-dag": Phrase(
        title="Veckodagen",
        what=by(
            "sak",
            {
                "varannan": "«{värde}» säger varannan vecka i fältet «dag».",
                "roda-dagar": "«{värde}» är ingen veckodag.",
                "bara-ordning": "«{värde}» säger inte vilken veckodag det är.",
            },
            "«{värde}» är ingen veckodag.",
        ),
        why=by(
            "sak",
            {"varannan": "Varannan vecka måste räknas från en bestämd dag."},
            "Kalendern behöver veta vilken dag det är.",
        ),
        how=given(
            "förslag",
            "Skriv «{förslag}».",
            by(
                "sak",
                {
                    "varannan": "Skriv bara veckodagen, och lägg till raden «varannan vecka från: » med första dagen.",
                    "roda-dagar": "Skriv veckodagarna i «dag». Vad som gäller på röda dagar står i «röda dagar».",
                    "bara-ordning": "Skriv veckodagen också, som «första torsdagen».",
                },
                "Skriv en veckodag, som «torsdag», «måndag–fredag» eller «tredje torsdagen».",
            ),
        ),
        help="Skriv en veckodag, flera i en lista, från–till, eller vilken i månaden: torsdag, [måndag, onsdag], "
        "måndag–fredag, tredje torsdagen, sista söndagen, varje dag.",
        wrong="dag: torsdgar",
        right="dag: torsdag",
    ),
    "tider-veckor": Phrase(
        title="Veckorna",
        what=by(
            "sak",
            {
                "finns-inte": "«{värde}» finns inte i almanackan.",
                "bakvand": "«{värde}» börjar efter att det slutar.",
                "varannan": "«{värde}» säger varannan vecka i fältet «veckor».",
                "blandat": "«{värde}» blandar jämna och udda veckor eller veckonummer.",
            },
            "«{värde}» är inga veckor.",
        ),
        why=by(
            "sak",
            {
                "varannan": "Varannan vecka är inte samma sak som jämna eller udda veckor: vid nyår blir det två "
                "udda i rad."
            },
            "Kalendern räknar med veckonummer från 1 till 53.",
        ),
        how=given(
            "förslag",
            "Skriv «{förslag}».",
            by(
                "sak",
                {
                    "varannan": "Skriv «jämna» eller «udda», eller lägg till raden «varannan vecka från: » med "
                    "första "
                    "dagen.",
                    "blandat": "Skriv en punkt under «tider» för varje sorts veckor.",
                    "finns-inte": "Skriv veckonummer mellan 1 och 53, som «27–30».",
                },
                "Skriv «jämna», «udda» eller veckonummer som «27–30».",
            ),
        ),
        help="Jämna och udda veckor följer veckans nummer i almanackan. År med 53 veckor blir det två udda veckor "
        "i rad "
        "vid nyår. Träffas ni alltid varannan vecka, skriv «varannan vecka från» och första dagen.",
        wrong="veckor: varannan",
        right="veckor: jämna",
    ),
    "tider-undantag": Phrase(
        title="Undantaget",
        what=by(
            "sak",
            {
                "tal": "«{värde}» kan vara en vecka eller en dag.",
                "roda-dagar": "«{värde}» hör hemma i ett annat fält.",
                "klamdagar": "«{värde}» säger inte vilka dagar det är.",
                "veckodag": "«{värde}» är en veckodag, och den står redan i «dag».",
                "finns-inte": "«{värde}» finns inte i almanackan.",
                "jul": "«{värde}» kan vara jullovet eller månaden juli.",
                "bakvand": "«{värde}» börjar efter att det slutar.",
            },
            "«{värde}» går inte att förstå i «utom».",
        ),
        why="I «utom» står de dagar då ni aldrig har tänkt träffas.",
        how=given(
            "förslag",
            "Skriv «{förslag}».",
            by(
                "sak",
                {
                    "roda-dagar": "Ta bort det här, och skriv raden «röda dagar: nej».",
                    "klamdagar": "Skriv datumen, till exempel «2027-05-07».",
                    "veckodag": "Ta bort dagen ur «dag» i stället.",
                    "finns-inte": "Skriv veckonummer mellan 1 och 53, som «vecka 13».",
                    "jul": "Skriv «jullov» eller «juli».",
                },
                "Skriv ett lov, en vecka, en månad eller ett datum: «sportlov», «vecka 13», «juli» eller «2027-05-07».",
            ),
        ),
        help="«utom» är dagar som aldrig var planerade. Är en planerad dag inställd skriver ni det i «ändringar» i "
        "stället, så syns det på sidan.",
        wrong="utom: [13]",
        right="utom: [vecka 13]",
    ),
    "tider-veckodag": Phrase(
        title="Veckodagen stämmer inte med datumet",
        what=lambda params: f"{params.day('datum').capitalize()} är en {params['rätt']}, inte en {params['dag']}.",
        why="Den som läser vet inte om dagen eller datumet är rätt.",
        how=given(
            "nästa",
            "Skriv «{rätt}» om datumet är rätt. Är dagen rätt, skriv datumet {nästa} i stället.",
            "Skriv «{rätt}» om datumet är rätt. Är dagen rätt, skriv ett annat datum.",
        ),
        help="När både en veckodag och ett datum står måste de höra ihop. Titta i almanackan och ändra det som är fel.",
        wrong="dag: torsdag\nvarannan vecka från: 2027-01-16",
        right="dag: lördag\nvarannan vecka från: 2027-01-16",
    ),
    "tider-bakvand": Phrase(
        title="Slutet kommer före starten",
        what=by("sak", _BACKWARDS_WHAT, _range),
        why=by("sak", {"tid": "Det blir nästan ett helt dygn."}, "Då finns det inga dagar däremellan."),
        how=by("sak", _BACKWARDS_HOW, "Byt plats på dagarna, eller ändra den som är fel."),
        help="Skriv det som kommer först i «från» och det som kommer sist i «till». Håller ni på efter midnatt "
        "går det "
        "bra att skriva 21.00–01.00.",
        wrong="tid: 15.00–13.00",
        right="tid: 13.00–15.00",
    ),
}
"""Phrases for days, hours and the fields of a schedule."""
