"""Letters from the form: the mail that asks whether it was you, and the one with an association's own link."""

from datetime import date

from torg.domain.numbers import write_phone
from torg.domain.site import Site
from torg.phrases.occurrences import weekday_and_day


def confirm_subject(matter: str) -> str:
    """The subject of the mail that asks the sender to confirm, by what it is about."""
    return f"Är det du som skrev? {matter}"


def confirm_mail(site: str, matter: str, address: str, number: str, phone: str) -> str:
    """The mail that asks the sender to confirm.

    Args:
        site: the site's name.
        matter: what it is about, in no words of the sender's: nobody knows yet whose the address is.
        address: the link to press.
        number: the receipt's number as it is shown.
        phone: whom to ring.
    """
    return f"""Hej!

Någon har skrivit till {site} och lämnat din e-postadress.
Det gäller: {matter}.

Är det du? Öppna länken och tryck på knappen:

{address}

Är det inte du? Då behöver du inte göra något. Inget visas.

Ditt nummer är {number}.
Undrar du något? Ring {phone}.
"""


_WE_LOOK = "Vi tittar alltid på det ni skriver innan det syns."
_SOME_AT_ONCE = """När ni säger när ni träffas, eller att allt stämmer, syns det på webbplatsen
inom några minuter. Allt annat läser en människa först."""


def invitation(site: Site, organisation: str, address: str, today: date, *, at_once: bool = False) -> str:
    """The letter to post to an association with its own link.

    Args:
        site: the site.
        organisation: the association's name.
        address: the link.
        today: the letter's day.
        at_once: whether the settings let an association's own times be published without a person.
    """
    return f"""{weekday_and_day(today)}

Till {organisation}

Hej!

Ni finns på {site.name}, sidan där människor hittar något att göra tillsammans.
Det här är er egen länk. Med den kan ni ändra det som står om er:

    {address}

Ni kan
  - ställa in eller flytta en gång
  - ändra tider, plats och text
  - säga att allt stämmer
  - ta en paus
  - lägga till något nytt.

Ni behöver inget konto och inget lösenord. Det fungerar i vanliga telefoner.
{_SOME_AT_ONCE if at_once else _WE_LOOK}

Den som har länken kan skriva i ert namn. Dela den bara med dem som ska
göra det. Har den hamnat fel? Ring oss, så får ni en ny.

Vill ni hellre ringa går det lika bra: {write_phone(site.phone.number)}
{site.phone.hours or ""}

Vänliga hälsningar
{site.name}
"""


def revoked_sentence(organisation: str, count: int) -> str:
    """That an association's links no longer work."""
    if not count:
        return f"{organisation} hade ingen länk."
    return f"{'Länken' if count == 1 else f'{count} länkar'} för {organisation} gäller inte längre."


def no_organisation(name: str) -> str:
    """That there is no such organisation."""
    return f"Föreningen «{name}» finns inte i mappen organisations."


def serving_line(address: str) -> str:
    """Where the form is."""
    return f"Formuläret finns på {address}. Avsluta med Ctrl+C."
