"""The site, a page and the way to it."""

from datetime import date

from linked_data import faults
from torg.domain.site import Site
from torg.outputs.schema_org.nodes import Addresses
from torg.outputs.schema_org.pages import breadcrumbs_node, page_node, site_node
from towns import SITE

ADDRESSES = Addresses("https://x.example/", lambda entry: entry.id, lambda each: each, lambda each: each)
TOWN = Site.read(SITE)


def test_the_site() -> None:
    """Its name, its address, its language and who stands behind it."""
    assert site_node(TOWN, ADDRESSES, "sv") == {
        "@type": "WebSite",
        "@id": "https://x.example/#webbplats",
        "name": "Socialt torg Provstad",
        "url": "https://x.example/",
        "inLanguage": "sv",
        "publisher": {"@type": "GovernmentOrganization", "name": "Provstads kommun", "telephone": "+46980319200"},
    }


def test_breadcrumbs_are_numbered() -> None:
    """A list, also when there is but one step."""
    step = {"@type": "ListItem", "position": 1, "name": "Start", "item": {"@id": "https://x.example/"}}
    assert breadcrumbs_node([("Start", "https://x.example/")]) == {"@type": "BreadcrumbList", "itemListElement": [step]}


def test_a_page() -> None:
    """What it is about, when somebody last looked, and the way to it."""
    steps = [("Start", "https://x.example/"), ("A", "https://x.example/a.html")]
    page = page_node("sv", "#a", steps, date(2026, 11, 15), ADDRESSES)
    way = page.pop("breadcrumb")
    assert (page, way) == (
        {
            "@type": "WebPage",
            "@id": "https://x.example/a.html",
            "url": "https://x.example/a.html",
            "inLanguage": "sv",
            "isPartOf": {"@id": "https://x.example/#webbplats"},
            "mainEntity": {"@id": "#a"},
            "lastReviewed": "2026-11-15",
        },
        breadcrumbs_node(steps),
    )
    assert faults([page, breadcrumbs_node(steps), site_node(TOWN, ADDRESSES, "sv")]) == []
