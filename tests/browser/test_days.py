"""What has passed is hidden: the pages by time in a real browser, with its clock set, from a folder."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as BrowserPage

from built_pages import THEME
from torg.site import routes
from torg.site.site import make_site
from torg.site.writing import write_site
from towns import activity, town

pytestmark = pytest.mark.browser

SUNDAY = date(2026, 11, 22)
ENTRIES = [
    activity("morgon", titel="Morgon", tider=[{"dag": ["söndag", "måndag"], "tid": "9.00–10.00"}]),
    activity("kvall", titel="Kväll", tider=[{"dag": "söndag", "tid": "19.00–20.00"}]),
    activity("natt", titel="Natt", tider=[{"dag": "söndag", "tid": "22.00–01.00"}]),
    activity("oppet", titel="Öppet", typ="stod", tider=[{"dag": "söndag", "tid": "13.00"}]),
]

Show = Callable[..., BrowserPage]


def _built(folder: Path, today: date) -> Path:
    site = make_site(town(ENTRIES), (), THEME, today)
    write_site(folder, site.files)
    return folder


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small town on Sunday 22 November 2026."""
    return _built(tmp_path_factory.mktemp("dagar"), SUNDAY)


@pytest.fixture
def show(browser: Browser) -> Iterator[Show]:
    """Open a page at a moment; whatever the browser says about it, or fetches beside it, is a fault."""
    contexts = []
    said: list[str] = []
    asked: list[str] = []

    def opened(folder: Path, path: str, at: str, zone: str = "Europe/Stockholm") -> BrowserPage:
        context = browser.new_context(timezone_id=zone, locale="en-US")
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.clock.set_fixed_time(at)
        page.goto((folder / path).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


def _titles(page: BrowserPage) -> list[str]:
    return page.locator(".happening__link:visible").all_inner_texts()


def test_while_the_day_goes_on(small: Path, show: Show) -> None:
    """A meeting stays until its last minute; one without a known end stays the day out, one over midnight longer."""
    hours = ("09:59", "10:00", "20:00", "23:59")
    found = {hour: _titles(show(small, "i-dag.html", f"2026-11-22T{hour}:00+01:00")) for hour in hours}
    assert found == {
        "09:59": ["Morgon", "Kväll", "Natt", "Öppet"],
        "10:00": ["Kväll", "Natt", "Öppet"],
        "20:00": ["Natt", "Öppet"],
        "23:59": ["Natt", "Öppet"],
    }


def test_after_midnight(small: Path, show: Show) -> None:
    """What began in the evening is there until it ends, then the day says that it is over."""
    before = show(small, "i-dag.html", "2026-11-23T00:30:00+01:00")
    after = show(small, "i-dag.html", "2026-11-23T01:00:00+01:00")
    over = [page.get_by_text("Det som var den här dagen är över nu.").is_visible() for page in (before, after)]
    assert (_titles(before), _titles(after), over) == (["Natt"], [], [False, True])
    assert after.locator(".part:visible").count() == 0


def test_the_next_day(small: Path, show: Show) -> None:
    """`I dag` goes from yesterday's name and comes to that of the day which now is, and a link leads to the week."""
    at = "2026-11-23T08:00:00+01:00"
    page = show(small, "i-dag.html", at)
    assert page.locator("h1").inner_text() == "Söndag 22 november 2026"
    assert page.locator(".alert:visible a:visible").all_inner_texts() == ["Se vecka 48: 23–29 november"]
    page.locator(".alert a:visible").click()
    assert page.locator(".day__name:visible").first.inner_text() == "I dag, måndag 23 november"
    assert show(small, "i-morgon.html", at).locator("h1").inner_text() == "I dag, måndag 23 november 2026"
    home = show(small, "index.html", at)
    assert home.locator(".day__name:visible").all_inner_texts() == ["I dag, måndag 23 november"]
    assert "I morgon" not in home.locator("main").inner_text()


YESTERDAYS = "Sidan är från i går. Något kan ha ändrats sedan dess."
OLD = "Sidan är inte från i dag. Något kan ha ändrats sedan dess."


@pytest.mark.parametrize(
    ("path", "day", "said"),
    [
        ("i-dag.html", 23, "Den här dagen har varit."),
        ("i-morgon.html", 23, YESTERDAYS),
        ("i-morgon.html", 24, "Den här dagen har varit."),
        ("index.html", 23, YESTERDAYS),
        ("index.html", 24, OLD),
        ("helgen.html", 23, YESTERDAYS),
        ("helgen.html", 29, OLD),
        ("helgen.html", 30, "De här dagarna har varit."),
        ("den-har-veckan.html", 23, "De här dagarna har varit."),
        ("veckor/2026-48.html", 29, OLD),
        ("veckor/2026-48.html", 30, "De här dagarna har varit."),
        ("veckodagar/sondag.html", 29, OLD),
    ],
)
def test_what_an_old_page_says(small: Path, show: Show, path: str, day: int, said: str) -> None:
    """That it is old; that its day has been only when it has."""
    page = show(small, path, f"2026-11-{day}T12:00:00+01:00")
    assert page.locator(".alert:visible p:visible").all_inner_texts()[0] == said


def test_links_to_days_follow_the_clock(small: Path, show: Show) -> None:
    """On Monday yesterday and last week are gone, the new week is there, and the weekend is named from its Saturday."""
    links = [
        show(small, "helgen.html", at).locator(".ways .ways__link:visible").all_inner_texts()[:4]
        for at in ("2026-11-22T12:00:00+01:00", "2026-11-23T12:00:00+01:00")
    ]
    assert links == [
        ["I dag, söndag 22 november", "I morgon, måndag 23 november", "Den här veckan, vecka 47: 16–22 november",
         "Helgen, söndag 22 november, och nästa helg, 28–29 november"],
        ["I dag, måndag 23 november", "Den här veckan, vecka 48: 23–29 november", "Helgen, 28–29 november",
         "Varje måndag"],
    ]  # fmt: skip


def test_the_number_goes_with_the_first_that_is_over(small: Path, show: Show) -> None:
    """Until then it is what one sees."""
    hours = ("09:59", "10:00")
    pages = [show(small, "i-dag.html", f"2026-11-22T{hour}:00+01:00") for hour in hours]
    assert [page.locator(".lead:visible").all_inner_texts() for page in pages] == [["4 saker den här dagen."], []]


def test_a_change_goes_with_its_day(tmp_path: Path, show: Show) -> None:
    """The box first on the entry's page, and the words in lists, are gone when the row is."""
    off = activity(tider=[{"dag": "torsdag", "tid": "13.00–15.00"}],
                   ändringar=[{"datum": "2026-11-26", "inställt": "Värden är sjuk"}])  # fmt: skip
    site = make_site(town([off]), (), THEME, SUNDAY)
    write_site(tmp_path, site.files)
    seen = {
        hour: [
            show(tmp_path, path, f"2026-11-26T{hour}:00+01:00")
            .get_by_text("Värden är sjuk")
            .locator("visible=true")
            .count()
            for path in ("aktiviteter/handen/fika.html", "intressen/prata-fika.html")
        ]
        for hour in ("14:59", "15:00")
    }
    assert seen == {"14:59": [2, 1], "15:00": [0, 0]}


@pytest.mark.parametrize(
    ("day", "link"),
    [
        ("2026-11-29", "Se vecka 48: 23–29 november"),
        ("2026-11-30", "Se vecka 49: 30 november–6 december"),
        ("2027-01-03", "Se vecka 53: 28 december 2026–3 januari 2027"),
        ("2027-01-17", "Se vecka 2: 11–17 januari"),
        ("2027-01-18", "Ring en människa och fråga"),
        ("2031-05-05", "Ring en människa och fråga"),
    ],
)
def test_an_old_page_leads_to_the_right_week(small: Path, show: Show, day: str, link: str) -> None:
    """On the start page, as long as there are weeks; then to the telephone."""
    page = show(small, "index.html", f"{day}T12:00:00+01:00")
    assert page.locator(".alert a:visible").all_inner_texts() == [link]
    assert page.locator(".day:visible").count() == 0
    assert page.get_by_text("Sidan gjordes söndag 22 november 2026.").is_visible()


@pytest.mark.parametrize("zone", ["Europe/Stockholm", "America/Los_Angeles", "Asia/Tokyo"])
@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2027, 3, 28), "2027-03-28T08:00:00+00:00"),
        (date(2027, 3, 27), "2027-03-29T08:00:00+00:00"),
        (date(2026, 10, 25), "2026-10-25T09:00:00+00:00"),
        (date(2026, 10, 24), "2026-10-26T09:00:00+00:00"),
    ],
)
def test_when_the_clocks_change(tmp_path: Path, show: Show, today: date, end: str, zone: str) -> None:
    """What ends at 10 is over at 10 by the clock in Sweden, wherever one is: before, on and after the day."""
    moment = datetime.fromisoformat(end)
    folder = _built(tmp_path, today)
    week = routes.week_path(moment.date())
    instants = (moment - timedelta(seconds=1), moment)
    counts = [_titles(show(folder, week, at.isoformat(), zone)).count("Morgon") for at in instants]
    assert counts[0] - counts[1] == 1


def test_a_clock_that_is_wrong_hides_nothing(small: Path, show: Show) -> None:
    """Before the day that the page was made for, all is there, and nothing is said."""
    page = show(small, "i-dag.html", "2016-01-01T00:00:00+01:00")
    assert (len(_titles(page)), page.locator(".alert:visible").count()) == (4, 0)
    assert page.locator("h1").inner_text() == "I dag, söndag 22 november 2026"


def test_a_day_with_only_links_is_not_over_before_it_is(tmp_path: Path, show: Show) -> None:
    """In a large town a day of a week's page may hold nothing but links: they say nothing of what is over."""
    week = [{"dag": ["måndag", "tisdag"], "tid": "13.00–15.00"}]
    site = make_site(town([activity(f"fika-{number}", tider=week) for number in range(60)]), (), THEME, SUNDAY)
    write_site(tmp_path, site.files)
    over = "Det som var den här dagen är över nu."
    found = {}
    for at in ("2026-11-22T09:00", "2026-11-23T23:00", "2026-11-24T09:00"):
        page = show(tmp_path, "veckor/2026-48.html", f"{at}:00+01:00")
        links = page.locator(":is(#dag-2026-11-23, #dag-2026-11-24) a:visible").all_inner_texts()
        found[at] = (page.get_by_text(over).locator("visible=true").count(), len(_titles(page)), links)

    monday, tuesday = "Se alla 60 saker måndag 23 november", "Se 60 saker som är varje tisdag"
    assert found == {
        "2026-11-22T09:00": (0, 0, [monday, tuesday]),
        "2026-11-23T23:00": (0, 0, [monday, tuesday]),
        "2026-11-24T09:00": (0, 0, [tuesday]),
    }


def test_the_week_that_has_been_says_so(small: Path, show: Show) -> None:
    """On the Monday after nothing is left of it but words and the way to the new week; its number is gone."""
    page = show(small, "den-har-veckan.html", "2026-11-23T08:00:00+01:00")
    assert (page.locator(".day:visible").count(), page.locator(".lead:visible").count()) == (0, 0)
    assert page.locator(".alert:visible p:visible").all_inner_texts()[0] == "De här dagarna har varit."
    assert page.locator(".alert a:visible").all_inner_texts() == ["Se vecka 48: 23–29 november"]


def test_a_page_that_is_left_open(small: Path, show: Show) -> None:
    """Is looked through again when somebody comes back to it."""
    page = show(small, "i-dag.html", "2026-11-22T08:00:00+01:00")
    before = len(_titles(page))
    page.clock.set_fixed_time("2026-11-23T08:00:00+01:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert (before, _titles(page), page.locator(".alert:visible").count()) == (4, [], 1)


def test_without_script_all_is_there_and_true(browser: Browser, small: Path) -> None:
    """Every meeting, the day's date, the day that it was made for; no notice that may be false."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((small / "i-dag.html").as_uri())
    found = (len(_titles(page)), page.locator("h1").inner_text(), page.locator(".alert:visible").count())
    context.close()
    assert found == (4, "I dag, söndag 22 november 2026", 0)


def test_folded_things_are_printed(browser: Browser, small: Path) -> None:
    """What is folded on the screen is open on paper."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((small / "veckor/2026-47.html").as_uri())
    link = page.locator("details .happening__link")
    shown = [link.is_visible()]
    page.emulate_media(media="print")
    shown.append(link.is_visible())
    context.close()
    assert shown == [False, True]
