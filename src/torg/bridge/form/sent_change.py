"""What somebody sent as a change, shown as one: what stands on the page now, and what will."""

from torg.bridge.form.changing import changes_between, with_place
from torg.bridge.form.mending import read_mended
from torg.bridge.form.previewing import preview_of
from torg.bridge.form.town import Town
from torg.bridge.form.views import Changed
from torg.bridge.submission import Kind, Submission
from torg.domain.activity import Activity
from torg.domain.record import IDENTITY, OWNER
from torg.phrases.form import WORDS


def changes_of(town: Town, sent: Submission) -> tuple[Changed, ...]:
    """What the page will say otherwise than the page that there is now.

    Nothing for what is no change of an activity's own words, for an activity that is gone, and for a change that
    stands on the page already.

    Args:
        town: the content as it is now; what the form was filled from is kept by its id alone.
        sent: what was sent.
    """
    before = town.activity(sent.organisation, sent.entry) if sent.kind is Kind.CHANGE else None
    if before is None:
        return ()
    place = dict(sent.typed).get(WORDS.place_other, "")
    fields = sent.fields | ({"plats": ""} if place else {})
    data = {key: value for key, value in (before.written() | fields).items() if value != ""}
    after = read_mended(Activity, data | {IDENTITY: before.id, OWNER: before.organisation}, town.today).record
    if after is None:
        return ()
    page = preview_of(town, after)
    return changes_between(preview_of(town, before), with_place(page, place) if place else page)
