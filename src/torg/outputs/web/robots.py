"""robots.txt: everybody may read everything (RFC 9309).

Calendar programs ask for it before they fetch a feed, so it must be there, and must not forbid `/kalender/`.
"""

ROBOTS = "robots.txt"


def robots_text(sitemap: str) -> bytes:
    """The file, naming the sitemap's full address. Robots only look for it at the root of a host."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n".encode()
