"""robots.txt as a robot reads it."""

from urllib.robotparser import RobotFileParser

from torg.outputs.web.robots import robots_text


def test_everything_may_be_read() -> None:
    """Pages and calendars, by anybody; the sitemap is named."""
    robots = RobotFileParser()
    robots.parse(robots_text("https://x.example/sitemap.xml").decode().splitlines())
    allowed = [robots.can_fetch("Google-Calendar-Importer", f"/{each}") for each in ("", "kalender/alla.ics")]
    assert (allowed, robots.site_maps()) == ([True, True], ["https://x.example/sitemap.xml"])
