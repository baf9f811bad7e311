"""What somebody who gets benefits needs to know before a volunteer task.

Many stay away because they fear for their money. No page can promise what an authority decides, so this one says
whom to ask first, and who helps to ask.
"""

from torg.domain.numbers import write_phone
from torg.domain.site import Site
from torg.phrases.speech import Speech
from torg.site.builders.people import with_calls
from torg.site.contexts import Benefits, Link

PAYERS = (
    ("Försäkringskassan", "https://www.forsakringskassan.se/"),
    ("Arbetsförmedlingen", "https://arbetsformedlingen.se/"),
)
"""Authorities that answer, and their addresses. Municipalities and funds are many, and are only named."""


def benefits_of(speech: Speech, site: Site) -> Benefits:
    """The same words on every task."""
    said = speech.benefits_help(site.phone.name, write_phone(site.phone.number))
    return Benefits(
        title=speech.sentences.benefits_title,
        lines=speech.sentences.benefits,
        help=with_calls(speech, said, site.phone.number),
        ways=tuple(Link(speech.own(name), address) for name, address in PAYERS),
    )
