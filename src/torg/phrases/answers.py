"""The mail with the answer to whoever sent something through the form."""

from torg.phrases.shown import harmless

SUBJECT = "Svar på det du skickade till torget"


def approved_mail(site: str, number: str, phone: str) -> str:
    """A yes.

    Args:
        site: the site's name.
        number: the receipt's number as it is shown.
        phone: whom to ring.
    """
    return f"""Hej!

Tack för det du skickade till {site}. Nu är det klart.
Det syns på webbplatsen nästa gång den görs om, oftast samma dag.

Ditt nummer är {number}.
Ser något fel ut? Ring {phone}.
"""


def declined_mail(site: str, number: str, phone: str, reason: str) -> str:
    """A no, with the reason when there is one."""
    why = f"\nSå här svarar den som läste det:\n\n{harmless(reason.strip())}\n" if reason.strip() else ""
    return f"""Hej!

Tack för det du skickade till {site}. Den här gången kom det inte med.
{why}
Ditt nummer är {number}.
Undrar du något, eller vill du ha hjälp att skriva om det? Ring {phone}.
"""
