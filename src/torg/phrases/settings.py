"""What is told of a settings file that can not be used: every fault with its line, and a line to put there instead."""

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from torg.phrases.joining import grouped
from torg.phrases.shown import visible

NEEDS_INTERFACE = (
    "[remote] behöver både repository och api, så att förslagen kan följas där. Adressen börjar med https.\n"
    '    repository = "ägare/arkiv"\n'
    '    api = "https://git.example.org/api/v1"'
)
NO_ADDRESS = (
    "remote.url: Adressen går inte att använda. Skriv https://, ssh:// eller en mapp, och aldrig ett lösenord i den.\n"
    '    url = "https://git.example.org/lovkoping/torg.git"'
)
UNREADABLE = "Filen går inte att läsa. Finns den, och får du läsa den? Är den sparad som UTF-8?"

EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "spool": "/var/lib/torg/spool",
        "clone": "/var/lib/torg/clone",
        "remote.url": "https://git.example.org/lovkoping/torg.git",
        "remote.token_file": "token",
        "remote.app": "123456",
        "remote.app_key_file": "app.pem",
        "remote.repository": "ägare/arkiv",
        "mail.host": "mail.example.org",
        "mail.sender": "torget@example.org",
        "mail.password_file": "mail-password",
    }
)
"""What may stand where nothing does by itself, by the key with its table."""

_OTHERS: Mapping[str, str] = MappingProxyType(
    {
        'only with forge = "git"': 'Det går bara med forge = "git". Andra har egna regler för det.',
        "app and app_key_file belong together": "app och app_key_file hör ihop. Skriv båda, eller ingen.",
        'app is instead of token_file, and only with forge = "github"': (
            'app står i stället för token_file, och bara med forge = "github".'
        ),
        "host, or folder to try": "Skriv host, e-postserverns namn. Eller folder, en mapp att prova med. Aldrig båda.",
        'tls = "none" only on this machine': (
            'tls = "none" går bara när host är localhost: breven har länkar som är nycklar. '
            'Skriv "starttls", eller "tls" för port 465.'
        ),
        "write a day that every month has, 01 to 28": "Skriv månad och dag, med en dag från 01 till 28.",
    }
)
_TRUE, _FALSE = (
    frozenset({"ja", "yes", "on", "sant", "true", "1"}),
    frozenset({"nej", "no", "off", "falskt", "false", "0"}),
)


def literal(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else json.dumps(str(value), ensure_ascii=False)


def line_of(key: str, value: object) -> str:
    """A line of the file: `port = 587`."""
    return f"{key.rpartition('.')[2]} = {literal(value)}"


def meant(code: str, value: object) -> object:
    """The value that somebody meant, where it can be told; None otherwise."""
    text = str(value).strip().lower()
    if code == "whole" and text.lstrip("-").isdecimal():
        return int(text)
    if code == "yes-no" and text in _TRUE | _FALSE:
        return text in _TRUE
    return str(value) if code == "text" and isinstance(value, int | float) else None


def unknown(near: str, allowed: Sequence[str]) -> str:
    """A key that there is not."""
    end = "Menade du så här?" if near else f"Ta bort raden. Här kan stå: {', '.join(allowed)}."
    return f"Det finns ingen inställning som heter så. {end}"


def missing(table: str) -> str:
    """A key that has to be there."""
    return f"Saknas. Lägg till raden under [{table}]:" if table else "Saknas. Lägg till raden före det första [:"


_WRONG: Mapping[str, str] = MappingProxyType(
    {
        "whole": "Här ska stå ett heltal, utan citattecken.",
        "number": "Här ska stå ett tal, utan citattecken.",
        "yes-no": "Här ska stå true eller false, utan citattecken.",
        "text": "Här ska stå en text inom citattecken.",
        "list": "Här ska stå en lista, med hakparenteser runt.",
        "table": "Det här är en tabell. Skriv den inom hakparenteser, på en egen rad.",
        "form": "Det går inte att ha de tecknen här.",
        "twice": "Raden står två gånger, eller säger emot en annan. Ta bort den ena.",
        "syntax": "Raden går inte att läsa. Skriv ett namn, ett likhetstecken och ett värde.",
    }
)


def wrong(code: str) -> str:
    """A value that is of another sort."""
    return _WRONG[code]


def one_of(choices: Sequence[str]) -> str:
    """A word that is none of those that there are."""
    return f"Här ska stå ett av orden {', '.join(choices)}."


def out_of_range(least: object, most: object, above: object) -> str:
    """A number that is too small or too large."""
    if above is not None:
        return f"Talet ska vara större än {above}."
    return f"Talet ska vara minst {least}." if least is not None else f"Talet ska vara högst {most}."


def no_file(name: str) -> str:
    """A file that is named and is not there."""
    return f"Filen «{visible(name)}» finns inte. Skapa den, eller skriv var den finns:"


def other(said: str) -> str:
    """What the settings' own rules say, by their English."""
    return _OTHERS.get(said, "Värdet går inte att förstå.")


def unusable(file: str, said: str) -> str:
    """That a command can not begin."""
    return f"Inställningarna i «{visible(file)}» går inte att använda. {said}"


def told(faults: Sequence[tuple[int, str, str, str]]) -> str:
    """All faults: the line's number or 0, the key, a sentence, and lines to put there or nothing."""
    count = "En sak" if len(faults) == 1 else f"{grouped(len(faults))} saker"
    lines = [f"{count} behöver rättas."]
    for number, key, sentence, corrected in faults:
        place = ", ".join(filter(None, (f"Rad {number}" if number else "", visible(key))))
        lines += ["", f"{place}: {sentence}" if place else sentence]
        lines += [f"    {visible(each)}" for each in corrected.splitlines()]
    return "\n".join(lines)
