"""What issue forms and comments say."""

from torg.bridge.hub.admission import Wrong
from torg.phrases import hub
from torg.problems import problem


def test_what_is_wrong_stands_beside_its_question() -> None:
    """And shows itself without doing anything."""
    said = hub.wrong_comment([("Titel", "Skriv *vad* det heter."), ("", "@alla")])
    assert said.splitlines()[2:4] == ["- **Titel**: Skriv \\*vad\\* det heter.", "- \u2060@\u2060alla"]


def test_many_faults_are_counted() -> None:
    """Nobody reads a hundred lines."""
    assert hub.wrong_comment([("", "Fel")] * 33).splitlines()[32] == "- Och 3 saker till."


def test_a_proposal_is_told_with_its_address() -> None:
    """When it has one."""
    assert [hub.proposed_comment(url).splitlines()[0] for url in ("", "https://x.example.org/1")] == [
        "Tack! Det är nu ett förslag.",
        "Tack! Det är nu ett förslag. Förslaget finns här: https://x.example.org/1",
    ]


def test_why_there_is_no_proposal() -> None:
    """The rules' own sentences, or the program's own word."""
    assert (hub.unmade_comment("fel", ["Så."]).splitlines()[2], hub.unmade_comment("form", [])) == (
        "- Så.", "Tack! Programmet kunde inte göra ett förslag (`form`). En människa tittar på det.\n",
    )  # fmt: skip


def test_a_pull_request_is_told_whose_it_is() -> None:
    """Own folders, others', and what is no content."""
    said = hub.pull_comment([problem("falt-saknas", fält="tider")], 1, own=["a"], others=["b", "c"], outside=["d`e"])
    assert said.splitlines()[-5:] == [
        "### Vems är det?",
        "",
        "- Egna mappar: `a`.",
        "- Andras mappar: `b`, `c`. En människa frågar dem innan det släpps fram.",
        "- Inget innehåll: ``d`e``. Den som sköter programmet granskar det.",
    ]


def test_very_many_names_are_counted_and_none_is_told() -> None:
    """A list in a comment has an end."""
    many = hub.pull_comment([], 0, own=[str(each) for each in range(33)], others=[], outside=[])
    none = hub.pull_comment([], 0, own=[], others=[], outside=[])
    assert (many.splitlines()[-1][-16:], none.splitlines()[-1]) == ("`29` och 3 till.", "- Inga filer är ändrade.")


def test_a_very_long_list_of_old_things_has_an_end() -> None:
    """An issue takes 65,536 characters."""
    said = hub.stale_issue([("Handen", "0980-31 92 05", [(f"Sak {each}", each) for each in range(4000)])])
    assert (len(said) < 60_000, said.endswith("Kör `torg stale`.\n")) == (True, True)


def test_every_form_says_that_all_can_read_it() -> None:
    """And a change what to leave empty."""
    assert (hub.lead("ny"), hub.lead("andring").splitlines()[0]) == (f"{hub.ALL_CAN_READ}\n", hub.KEEP_HINT)


def test_an_activity_that_is_not_named_is_asked_for() -> None:
    """Without quoting nothing."""
    assert hub.unknown_activity("") == "Skriv vilken aktivitet det gäller."


def test_the_other_answers_end_their_lines() -> None:
    """Each is a whole comment."""
    said = (hub.taken_comment(), hub.already_comment(), hub.tip_comment(), hub.no_preview_comment())
    assert [each[-1:] for each in said] == ["\n"] * 4


def test_a_draft_is_shown_by_the_pages_that_it_is_about() -> None:
    """Or by its first page, when the change has no page of its own."""
    said = [hub.preview_comment("https://x.example.org/3/", pages) for pages in (["a.html", "b.html"], [])]
    assert [[line for line in each.splitlines() if line.startswith("- ")] for each in said] == [
        ["- https://x.example.org/3/a.html", "- https://x.example.org/3/b.html"],
        ["- https://x.example.org/3/"],
    ]


def test_a_log_takes_no_orders_from_a_files_name() -> None:
    """What somebody called a file is letters, and every reason has its words."""
    said = [hub.not_admitted(wrong, "a\n::error::x##[group]") for wrong in Wrong]
    assert [each for each in said if "\n" in each or "::" in each or "#" in each] == []
    assert hub.not_admitted("many", "") == "Utkastet visas inte. Filerna är för många."


def test_what_fails_is_told_on_one_line_that_gives_no_order() -> None:
    """A line that begins with `::`, or has `##[` anywhere, is an order to the run (actions/runner, ActionCommand)."""
    said = "a\r\n::add-mask::b\u2028##[error]\x1b[31mc"
    assert hub.unanswered(said) == "Det gick inte: a␍ ::add-mask::b�# # [error]␛[31mc"
