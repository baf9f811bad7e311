"""The fixed words of the form that associations and residents fill in.

What a field is called and what it is for come from the records (ADR 0003), and what is wrong from the problems' own
sentences; here is the rest. Calm, short, and never a demand without its reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from torg.domain.schedule.record import Change
from torg.phrases.acts import change_in_words
from torg.phrases.joining import capital
from torg.phrases.occurrences import weekday_and_day


@dataclass(frozen=True, slots=True)
class FormWords:
    """Words that templates print as they are: `{{ words.skip }}`."""

    skip: str = "Hoppa till innehållet"
    name: str = "Ändra och lägga till"
    call: str = "Vill du hellre ringa?"
    or_call: str = "Går det inte? Ring oss, så skriver vi åt dig:"
    demo: str = "Det här är ett påhittat exempel. Inga föreningar och nummer finns på riktigt."
    error_prefix: str = "Fel: "
    wrong: str = "Något behöver rättas"
    wrong_lead: str = "Allt du skrev finns kvar. Rätta det här och försök igen:"
    must: str = "Måste fyllas i"
    optional: str = "frivilligt"
    example: str = "Till exempel:"
    choose: str = "Välj här"
    not_said: str = "Säger inget"
    yes: str = "Ja"
    no: str = "Nej"
    more_heading: str = "Annat"
    more: str = "Mer att berätta, om ni vill"
    more_lead: str = "Hoppa över allt som inte gäller er."
    back: str = "Tillbaka"
    to_start: str = "Till början"
    leave_empty: str = "Lämna den här rutan tom"
    review: str = "Titta hur det blir"
    send: str = "Skicka in"
    mend: str = "Ändra något"
    public: str = (
        "Det du skriver här visas för alla. Skriv aldrig namn, personnummer eller privata nummer till någon enskild."
    )
    # Start
    start_title: str = "Lägg till eller ändra på torget"
    start_lead: str = "Du behöver inget konto. Inget syns för andra förrän en människa har tittat på det."
    start_new: str = "Lägg till något nytt"
    start_new_note: str = "En träff, en kurs, ett stöd eller en plats att vara på."
    start_change: str = "Ändra något som finns"
    start_change_note: str = "Ställ in en gång, ändra en tid, säg att allt stämmer, ta en paus eller ta bort."
    start_tip: str = "Tipsa oss"
    start_tip_note: str = "Du såg något som är fel, eller något som saknas. Skriv med egna ord."
    hello: str = "Hej"
    own_lead: str = "Du använder er egen länk. Då behöver du inte skriva vem du är."
    own_entries: str = "Det här har ni på torget"
    own_none: str = "Ni har inget på torget ännu."
    # Choosing an entry
    choose_title: str = "Vad gäller det?"
    choose_lead: str = "Välj föreningen först, och sedan aktiviteten."
    choose_owner: str = "Vem ordnar det?"
    # What to do with an entry
    do_title: str = "Vad vill du göra?"
    do_confirm: str = "Allt stämmer"
    do_confirm_note: str = "Inget är ändrat."
    do_confirm_own: str = "Inget är ändrat. Det tar tio sekunder."
    do_call_off: str = "Ställ in en gång"
    do_call_off_note: str = "Dagen, varför, och vem du är."
    do_call_off_own: str = "Två rutor: dagen, och varför."
    do_move: str = "Flytta en gång"
    do_move_note: str = "Dagen, den nya dagen, och vem du är."
    do_move_own: str = "Två rutor: dagen, och den nya dagen."
    do_stands: str = "Det blir av ändå"
    do_stands_note: str = "Ta tillbaka något som är inställt eller flyttat."
    do_change: str = "Ändra uppgifterna"
    do_change_note: str = "Tider, plats, text och annat."
    do_pause: str = "Ta en paus"
    do_pause_note: str = "Sidan finns kvar, och säger när ni är tillbaka."
    do_remove: str = "Ta bort från torget"
    do_remove_note: str = "När ni har slutat för gott."
    # New and change
    new_title: str = "Lägg till något nytt"
    change_title: str = "Ändra uppgifterna"
    owner: str = "Vem ordnar det?"
    owner_label: str = "Förening"
    owner_hint: str = "Välj er förening. Finns ni inte här? Ring oss först, så lägger vi till er."
    times: str = "Tider"
    times_hint: str = "Välj hur ofta, och fyll i resten. Passar inget? Skriv med egna ord längre ner."
    time_number: str = "Tid"
    time_how: str = "Hur ofta?"
    time_days: str = "Vilka dagar?"
    time_nth: str = "Vilken i månaden?"
    time_nth_hint: str = "Bara om ni valde «en viss dag i månaden»."
    time_date: str = "Datum"
    time_date_hint: str = (
        "Bara om ni valde «varannan vecka» eller «bara vissa datum». Skriv så här: 2027-01-14. Flera datum skiljs "
        "med komma."
    )
    time_hours: str = "Klockan"
    time_hours_hint: str = "Till exempel: 13.00–15.00"
    time_red: str = "Röda dagar"
    time_red_hint: str = "Har ni öppet på helgdagar som påsk och första maj?"
    time_more: str = "Lägg till en tid till"
    time_words: str = "Tider med egna ord"
    time_words_hint: str = (
        "En tid på varje rad. Till exempel: Måndagar 18–20, från 14 januari till 27 maj 2027, utom sportlov"
    )
    time_kept: str = "De här tiderna behåller vi som de är"
    time_drop: str = "Ta bort den här tiden"
    place_keep: str = "Som nu"
    place_none: str = "Ingen av dem"
    place_other: str = "Om platsen inte finns i listan"
    place_other_hint: str = "Skriv namn och adress, så lägger vi till den."
    place_pending: str = "Platsen finns inte på torget än. Vi lägger till den."
    message_heading: str = "Till oss"
    message: str = "Något du vill säga till oss"
    message_hint: str = "Det visas inte på sidan."
    moved_on: str = "Någon har ändrat det här medan du skrev. Titta på det som står nu, och skicka sedan om du vill."
    now_it_says: str = "Så här står det nu"
    # Who sends
    who: str = "Vem är du?"
    who_lead: str = (
        "Skriv din e-post eller ditt telefonnummer, en av dem räcker. Det visas aldrig för någon annan. Vi behöver det "
        "om vi undrar något, och tar bort det när vi är klara."
    )
    who_name: str = "Ditt namn"
    who_name_hint: str = "Det räcker med förnamn."
    who_email: str = "Din e-post"
    who_email_hint: str = "Vi skickar ett brev med en knapp, så att vi vet att det är du."
    who_phone: str = "Ditt telefonnummer"
    who_phone_hint: str = "Har du ingen e-post ringer vi dig i stället."
    # Preview
    preview_title: str = "Så här blir det"
    preview_lead: str = "Läs igenom. Stämmer det? Tryck på Skicka in längst ner."
    preview_changes: str = "Det här ändras"
    preview_before: str = "Nu står det:"
    preview_after: str = "Sedan står det:"
    preview_nothing: str = "inget"
    preview_name: str = "Namnet"
    preview_easy: str = "Den korta texten"
    preview_text: str = "Den långa texten"
    preview_page: str = "På sidan"
    preview_paper: str = "I bladet som trycks"
    preview_dates: str = "De närmaste gångerna"
    preview_no_dates: str = "Det finns inga bestämda dagar."
    preview_before_sending: str = "Titta på det här innan du skickar"
    preview_think: str = "Att tänka på"
    preview_think_lead: str = "Det här är inte fel, men kan bli ännu lättare att förstå:"
    preview_seen: str = "Det här syns på sidan"
    preview_also: str = "Det här skickar du också"
    preview_also_lead: str = "Det visas inte på sidan."
    soon: str = "Ring oss också, så att det hinner synas innan någon går dit:"
    # One date
    off_title: str = "Ställ in en gång"
    off_day: str = "Vilken dag?"
    off_reason: str = "Varför?"
    off_reason_hint: str = "Kort, och utan namn. Det syns på sidan. Till exempel: Värden är sjuk"
    move_title: str = "Flytta en gång"
    move_day: str = "Vilken dag ska flyttas?"
    move_to: str = "Till vilken dag?"
    move_to_hint: str = "Skriv så här: 2027-01-14"
    move_hours: str = "Ny tid, om den är en annan"
    day_choice: str = "Välj en dag"
    no_days: str = "Det finns ingen kommande dag att välja. Vill ni ändra något annat?"
    stands_title: str = "Det blir av ändå"
    stands_lead: str = "Välj den dag som är inställd eller flyttad. Då blir det som vanligt igen."
    stands_day: str = "Vilken dag gäller det?"
    no_changes: str = "Ingen kommande dag är inställd eller flyttad."
    # Confirm, pause, remove
    confirm_title: str = "Stämmer allt?"
    confirm_lead: str = "Läs igenom det som står. Är allt rätt trycker du på knappen."
    confirm_button: str = "Ja, allt stämmer"
    confirm_not: str = "Nej, något ska ändras"
    # Confirm all
    all_title: str = "Stämmer det som står om er?"
    all_lead: str = (
        "Läs igenom. Stämmer allt trycker du på knappen längst ner. Är något fel tar du bort krysset för det, och "
        "ändrar det sedan."
    )
    all_door: str = "Stämmer allt?"
    all_door_note: str = "Gå igenom allt ni har på en gång, med ett tryck."
    all_tick: str = "Det här stämmer"
    all_place: str = "Kryssa bara om någon av er har sett efter där. Då står det att ni har gjort det."
    all_shared: str = "Fler än ni använder platsen. Kryssa bara om någon av er har sett efter där."
    all_whole: str = "Visa hela"
    all_change: str = "Ändra"
    all_tell: str = "Berätta vad som är fel"
    all_told: str = "Stämmer"
    all_left: str = "Inte bekräftat"
    pause_title: str = "Ta en paus"
    pause_until: str = "Sista dagen i uppehållet"
    pause_until_hint: str = "Skriv så här: 2027-03-31. Dagen efter visas ni som vanligt igen."
    pause_reason: str = "Varför?"
    pause_reason_hint: str = "Om du vill. Det syns på sidan. Till exempel: Vi söker fler värdar."
    remove_title: str = "Ta bort från torget"
    remove_lead: str = "Sidan försvinner när vi har sett att det är ni som har bett om det. Den går att få tillbaka."
    remove_why: str = "Varför slutar ni?"
    remove_why_hint: str = "Om du vill. Det visas inte."
    remove_button: str = "Ja, ta bort"
    # Tip
    tip_title: str = "Tipsa oss"
    tip_lead: str = "Skriv med egna ord. Du behöver inte säga vem du är."
    tip_heading: str = "Berätta"
    tip_what: str = "Vad vill du berätta?"
    tip_what_hint: str = "Till exempel: Det är stängt på torsdagar nu. Eller: Vi har startat en promenadgrupp."
    tip_about: str = "Vad gäller det?"
    tip_about_hint: str = "Om det gäller något som redan finns: skriv vad det heter."
    tip_answer: str = "Vill du ha svar?"
    tip_answer_hint: str = "Skriv din e-post eller ditt telefonnummer. Annars lämnar du rutan tom."
    # Receipt
    receipt_title: str = "Tack! Vi har fått det."
    receipt_number: str = "Ditt nummer är"
    receipt_keep: str = "Spara numret, om du vill fråga något."
    receipt_next: str = "Vad händer nu?"
    receipt_first: str = "Först behöver du bekräfta."
    receipt_address: str = "Stämmer inte adressen? Ring oss."
    receipt_ring: str = "Vi ringer dig först, så att vi vet att det är du."
    receipt_again: str = "Skicka brevet igen"
    receipt_text: str = "Det här skickade du"
    receipt_shared: str = "Använder fler samma dator eller telefon? Stäng då webbläsaren när du är klar."
    receipt_another: str = "Gör något mer"
    # Confirming by mail
    mail_title: str = "Är det du som har skrivit?"
    mail_lead: str = "Tryck på knappen, så tar vi hand om det."
    mail_button: str = "Ja, det är jag"
    mail_done: str = "Tack! Nu vet vi att det är du."
    mail_again: str = "Du har redan bekräftat det här. Tack!"
    mail_old: str = "Länken gäller inte längre"
    mail_old_lead: str = "Den är för gammal, eller redan använd. Ring oss om du undrar."
    # What went wrong
    too_fast: str = "Det gick lite fort. Titta en gång till, och tryck sedan igen."
    too_old: str = "Sidan hade stått öppen länge. Allt du skrev finns kvar. Tryck en gång till."
    missing_title: str = "Sidan finns inte"
    missing_lead: str = "Länken kan vara fel skriven, eller så är det den inte längre gäller. Börja om här, eller ring."
    link_title: str = "Länken gäller inte"
    link_lead: str = "Er egen länk är bytt eller återkallad. Ring oss, så får ni en ny."
    busy_title: str = "Vänta en liten stund"
    busy_lead: str = "Det har kommit mycket på en gång. Gå tillbaka i webbläsaren och försök igen om en stund."
    busy_kept: str = "Det du skrev finns kvar. Försök igen om en stund."
    large_title: str = "Texten är för lång"
    large_lead: str = "Gå tillbaka i webbläsaren och korta det du skrev."
    stranger_title: str = "Det gick inte att skicka"
    stranger_lead: str = "Formuläret kom från en annan webbplats. Öppna sidan här, och försök igen."
    broken_title: str = "Det gick inte att spara just nu"
    broken_lead: str = "Felet är vårt. Allt du skrev finns kvar här nedanför. Försök igen om en stund, eller ring."
    content_title: str = "Formuläret vilar en stund"
    content_lead: str = "Vi håller på att rätta något på torget. Försök igen om en stund, eller ring."


WORDS = FormWords()

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vad är det?", ("titel", "typ", "intresse", "lättläst", "text")),
    ("Var är det?", ("plats", "samling")),
    ("Vad kostar det?", ("kostnad",)),
    ("Måste man anmäla sig?", ("anmälan",)),
    ("Första gången", ("första gången",)),
)
"""Parts of the form with the keys of the record that they hold. Keys that stand in no part come last, to fold out."""

FIRST_SEEN = frozenset(
    {
        ("anmälan", "hur"),
        ("första gången", "vem möter"),
        ("första gången", "var"),
        ("första gången", "vad händer"),
    }
)
"""What is seen at once though nobody has to fill it in; the rest of a part folds out."""

_FOLDS: Mapping[str, str] = {
    "Vad kostar det?": "Mer om kostnaden",
    "Måste man anmäla sig?": "Mer om anmälan",
    "Första gången": "Om någon kan följa med",
}

AFTER_TIMES = "Var är det?"
"""The part before which times are asked for."""

TIME_SHAPES: Mapping[str, str] = {
    "varje": "Varje vecka",
    "jamna": "Jämna veckor",
    "udda": "Udda veckor",
    "varannan": "Varannan vecka, från ett datum",
    "manad": "En viss dag i månaden",
    "datum": "Bara vissa datum",
}
"""How often, by the word that the form sends."""

NTHS: Mapping[str, str] = {
    "första": "Första",
    "andra": "Andra",
    "tredje": "Tredje",
    "fjärde": "Fjärde",
    "sista": "Sista",
}
"""Which one of the month's weekdays."""

RED_DAYS: Mapping[str, str] = {"": "Säger inget", "ja": "Ja, öppet", "nej": "Nej, stängt", "fråga": "Fråga oss"}
"""Whether it is open on red days."""

NEED_OWNER = "Välj vem som ordnar det."
NEED_DAY = "Välj en dag."
NEED_NEW_DAY = "Skriv den nya dagen, som 2027-01-14."
NEED_LAST_DAY = "Skriv den sista dagen, som 2027-03-31."
DAY_HAS_BEEN = "Den dagen har varit. Skriv en dag som kommer."
PAUSE_IS_LONG = "Uppehållet är längre än ett år. Är det slut för gott? Välj då «Ta bort från torget» i stället."
NEED_REASON = "Skriv kort varför, så att de som läser förstår."
NEED_NAME = "Skriv ditt namn, så att vi vet vem vi ska fråga efter."
NEED_REACH = "Skriv din e-post eller ditt telefonnummer, så att vi kan nå dig."
BAD_PHONE = (
    "Skriv numret med siffror och riktnummer, som 070-174\xa006\xa005 eller 0980-31\xa092\xa005, så att vi kan ringa."
)
BAD_EMAIL = "Det ser inte ut som en e-postadress. Den ska ha ett @ i mitten, som namn@example.org."
NEED_ONE = "Kryssa för minst en sak som stämmer. Stämmer inget alls: välj Ändra, eller ring oss."
NEED_TIP = "Skriv något, så att vi vet vad du menar."
NOTHING_CHANGED = "Inget är ändrat ännu. Ändra det som ska bli annorlunda."
ODD_TEXT = "Texten har tecken som inte går att läsa. Skriv den igen."


def fold_label(heading: str) -> str:
    """What one presses to see the rest of a part."""
    return _FOLDS.get(heading, WORDS.more)


def day_choice(day: date) -> str:
    """A day to choose, `Torsdag 26 november 2026`."""
    return capital(weekday_and_day(day))


def changed_day_choice(change: Change, names: Mapping[str, str]) -> str:
    """A changed day to choose, `Torsdag 24 december 2026: inställt (julafton)`."""
    return f"{day_choice(change.day)}: {change_in_words(change, names)}"


def place_or_other(chosen: str) -> str:
    """That a place is chosen in the list, and another one is written."""
    return (
        f"I listan är «{chosen}» vald, och här står en annan plats. Välj «{WORDS.place_none}» i listan, eller töm "
        "den här rutan."
    )


def too_long(most: int, length: int) -> str:
    """That a text of the form's own is too long."""
    return f"Texten är {length} tecken lång. Högst {most} får plats."
