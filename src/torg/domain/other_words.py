"""Other words that people use for a key. Only for the message: nothing is renamed unasked because of them."""

from collections.abc import Mapping
from types import MappingProxyType

OTHER_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        # What it is
        "titel": ("rubrik", "title", "namn"),
        "namn": ("name", "titel", "titel på platsen"),
        "typ": ("type", "sort", "slag"),
        "slag": ("type", "sort", "typ", "kind"),
        "intresse": ("kategori", "kategorier", "category", "ämne", "ämnen", "tema"),
        "lättläst": ("beskrivning", "description", "kort text", "ingress", "om"),
        "text": ("mer information", "info", "information", "mer info", "innehåll"),
        # When it is
        "tider": ("när", "schema", "schedule", "öppettider", "tidpunkt", "datum och tid"),
        "dag": ("veckodag", "dagar", "veckodagar"),
        "tid": ("klockan", "klockslag", "kl", "tidpunkt", "öppettider"),
        "datum": ("dagar", "date", "dates"),
        "från": ("start", "startdatum", "startar", "börjar", "from", "fr.o.m.", "första dagen"),
        "till": ("slut", "slutdatum", "slutar", "to", "t.o.m.", "sista dagen"),
        "antal": ("gånger", "antal gånger", "tillfällen", "antal tillfällen", "träffar"),
        "veckor": ("vecka", "veckonummer"),
        "utom": ("förutom", "ej", "inte", "uppehåll", "undantag"),
        "röda dagar": ("helgdagar", "helgdag", "röd dag"),
        "ändringar": ("ändring", "inställda", "avvikelser", "changes"),
        "inställt": ("inställd", "avbokat", "ställs in"),
        "flyttat till": ("flyttas till", "flyttad till", "ny dag", "nytt datum"),
        "pausad till": ("paus", "uppehåll till"),
        # Where it is
        "plats": ("var", "lokal", "place", "location", "ställe"),
        "samling": ("samlingsplats", "mötesplats", "mötespunkt"),
        "adress": ("gatuadress", "gata", "address", "besöksadress"),
        "område": ("stadsdel", "area"),
        "hitta hit": ("vägbeskrivning", "hitta"),
        "hållplats": ("busshållplats", "buss"),
        # What it takes
        "kostnad": ("avgift", "price", "cost", "pris"),
        "pris": ("avgift", "kostnad", "kronor"),
        "anmälan": ("bokning", "anmäl", "sign up", "signup", "föranmälan"),
        "hur": ("sätt", "anmäl via"),
        "senast": ("sista anmälningsdag", "sista dag", "deadline"),
        "platser": ("antal platser", "max antal", "maxantal"),
        "ålder": ("åldersgräns", "åldrar", "age"),
        "grupp": ("gruppstorlek", "antal deltagare", "deltagare"),
        "högst": ("max", "maxantal", "som mest"),
        "språk": ("language", "languages", "talar"),
        "ta med": ("medtag", "ta med dig", "utrustning"),
        "att veta": ("övrigt", "obs", "tips", "bra att veta", "anmärkning", "notering"),
        "märken": ("badges", "etiketter", "taggar"),
        # Whom to ask
        "kontakt": ("contact", "kontaktperson", "ansvarig", "kontaktuppgifter"),
        "telefon": ("tel", "tfn", "mobil", "phone", "telefonnummer", "mobilnummer"),
        "e-post": ("mejl", "mail", "email", "epostadress", "mejladress", "mailadress", "e-postadress"),
        "webb": ("hemsida", "webbplats", "webbsida", "url", "website"),
        "länk": ("url", "webb", "webbplats", "link", "hemsida"),
        "ring": ("telefontid", "telefontider", "ring oss"),
        "roll": ("vem",),
        "kontrollerad": ("uppdaterad", "checked", "senast kontrollerad", "granskad", "senast uppdaterad"),
        "publicerad": ("startdatum", "från"),
        "gäller till": ("slutdatum", "till", "utgår"),
    }
)
"""By key, lower case. The same word may stand for different keys in different records."""

SAID_ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "arrangör": "arrangör", "förening": "arrangör", "organisation": "arrangör", "organizer": "arrangör",
        "organiser": "arrangör", "föreningen": "arrangör",
        "adress": "adress", "gatuadress": "adress", "gata": "adress", "address": "adress", "postadress": "adress",
        "bild": "bild", "bilder": "bild", "foto": "bild", "image": "bild",
        "id": "id", "slug": "id", "filnamn": "id",
    }
)  # fmt: skip
"""Words for what an entry has no key for, and what they are about: the folder tells who, the place's file where."""
