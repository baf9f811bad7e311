"""The site, a page of it, and the way there."""

from collections.abc import Iterable, Sequence
from datetime import date

from torg.domain.site import Site
from torg.outputs.schema_org.nodes import Addresses, Node, node, reference


def site_node(site: Site, addresses: Addresses, language: str) -> Node:
    """The site itself, for the start page."""
    return node(
        "WebSite",
        id_=addresses.site_id,
        name=site.name,
        url=addresses.home,
        inLanguage=language,
        publisher=node("GovernmentOrganization", name=site.municipality, telephone=site.phone.number),
    )


def breadcrumbs_node(steps: Iterable[tuple[str, str]]) -> Node:
    """The way from the start page, as names and full addresses; the page itself is last."""
    items = [
        node("ListItem", position=number, name=name, item=reference(address))
        for number, (name, address) in enumerate(steps, start=1)
    ]
    found = node("BreadcrumbList")
    found["itemListElement"] = items
    return found


def page_node(
    language: str, main: str, steps: Sequence[tuple[str, str]], reviewed: date | None, addresses: Addresses
) -> Node:
    """A page about something.

    Args:
        language: the language of the page.
        main: the name of the node that it is about.
        steps: the way from the start page to the page itself, as for `breadcrumbs_node`.
        reviewed: when somebody last said that all of it is right, which is not the same as when it was edited.
        addresses: where the site is.
    """
    address = steps[-1][1]
    return node(
        "WebPage",
        id_=address,
        url=address,
        inLanguage=language,
        isPartOf=reference(addresses.site_id),
        mainEntity=reference(main),
        lastReviewed=reviewed.isoformat() if reviewed else None,
        breadcrumb=breadcrumbs_node(steps),
    )
