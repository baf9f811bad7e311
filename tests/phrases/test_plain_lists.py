"""Counts, leads and titles in plain sentences."""

from datetime import date

from torg.domain.activity import NoticeKind
from torg.phrases.editions import speech_for

EASY, ENGLISH = speech_for("sv-lattlast"), speech_for("en")


def test_counts() -> None:
    """Nothing, one and many."""
    assert [*map(EASY.found_sentence, (0, 1, 24)), *map(EASY.number_of_things, (0, 1, 1350))] == [
        "Här finns inget just nu.", "Här finns 1 sak.", "Här finns 24 saker.",
        "Inget just nu", "1 sak", "1\u00a0350 saker",
    ]  # fmt: skip


def test_leads() -> None:
    """What a page holds; names stay as they are."""
    assert [
        ENGLISH.in_area("Centrum", 3), ENGLISH.organisation_lead("Handen", 1),
        ENGLISH.place_lead("Ankaret", "Torget 1", 0), ENGLISH.interest_lead("brädspel, dataspel, boule, schack", 2),
    ] == [
        "This happens in \u2068Centrum\u2069. There are 3 things here.",
        "Organiser: \u2068Handen\u2069. There is 1 thing here.",
        (
            "Place: \u2068Ankaret, Torget 1\u2069. What it is like there, and how you find the way. "
            "There is nothing here right now."
        ),
        "For example: board games, video games, boules, chess. There are 2 things here.",
    ]  # fmt: skip


def test_titles_and_descriptions() -> None:
    """For windows, search results and messages; staff reads the subject in Swedish."""
    assert [
        EASY.page_title("Spel", 1), EASY.page_title("Spel", 2), ENGLISH.report_subject("\u2068Spel\u2069"),
        EASY.entry_description("Varje torsdag.", "Ankaret", ""), EASY.on_letter("Å"), EASY.home_title("Lövköping"),
        EASY.home_description("Lövköping"), EASY.call_description("vardagar 9–15"), EASY.calendar_name("Spel"),
    ] == [
        "Spel", "Spel, sida 2", "Rättelse: Spel", "Varje torsdag. Ankaret.", "Allt på Å",
        "Hitta något att göra i Lövköping",
        (
            "Träffar, kurser, platser att mötas på och stöd i Lövköping. "
            "Du kan också ringa och prata med en människa."
        ),
        "En människa svarar: vardagar 9–15. Du kan fråga om allt som finns här.", "Kalender: Spel",
    ]  # fmt: skip


def test_whom_to_ring() -> None:
    """The number comes first, then who answers."""
    assert [
        EASY.company_there("Handen", "0980-31 92 05"), EASY.sms_words("0980-31 92 05"),
        EASY.ring_hours("torsdagar 9–12"),
        ENGLISH.answers("dygnet runt"),
    ] == [
        "Vill du ha sällskap dit? Ring 0980-31\u00a092\u00a005. Här svarar: Handen.", "skicka sms till 0980-31 92 05",
        "Du kan ringa: torsdagar 9–12.", "Open: day and night.",
    ]  # fmt: skip


def test_notes() -> None:
    """What a note is about, and when it goes up."""
    assert [
        EASY.notice_kind(NoticeKind.LIFT), EASY.soon_sentence(date(2026, 12, 1)), EASY.more_within("Spel"),
        ENGLISH.first_line("Vi spelar.\nKom du med."),
    ] == ["Skjuts", "Anslaget börjar gälla: 1 december 2026.", "Se mer: Spel", "\u2068Vi spelar.\u2069"]  # fmt: skip


def test_words_of_the_search() -> None:
    """Numbers by CLDR's categories, weekdays by themselves, a helpline in one line, and where one sees what is new."""
    assert [
        ENGLISH.script_words()["found"],
        ENGLISH.weekday_choice(0), EASY.helpline_note("112", "När det är bråttom.", "Dygnet runt."),
        EASY.news_question("https://a.example/nytt.atom")[0],
    ] == [
        {"one": "There is {n} thing that fits.", "other": "There are {n} things that fit."},
        "Monday", "Ring 112. När det är bråttom. Dygnet runt.", "Kan jag se vad som är nytt?",
    ]  # fmt: skip


def test_titles() -> None:
    """What a page is about stands before the name, which never bends."""
    assert [EASY.organisation_title("Handen"), ENGLISH.place_title(ENGLISH.own("Zenit"))] == [
        "Arrangör: Handen",
        "Place: \u2068Zenit\u2069",
    ]
    assert EASY.sms_in_sentence("070-174 06 05") == "skicka sms till 070-174 06 05"


def test_who_helps_to_ask_and_whom_to_ring() -> None:
    """In sentences of their own, with the name as it is."""
    english = speech_for("en")
    assert (english.benefits_help("Lotsen", "0980-31 92 00"), english.ring_words("0980-31 92 00")) == (
        (
            "Do you want help to ask? Call 0980-31\N{NO-BREAK SPACE}92\N{NO-BREAK SPACE}00. "
            "Who answers: \u2068Lotsen\u2069."
        ),
        "Questions? Call 0980-31 92 00.",
    )
