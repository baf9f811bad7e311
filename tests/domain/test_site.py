"""The site's settings."""

from factories import make_site


def test_the_site_reads_its_number_areas_and_whether_it_is_made_up() -> None:
    """Ids are as the file has them; the telephone is in E.164."""
    site = make_site()
    assert ([area.id for area in site.areas], site.phone.number, site.demo, site.editions) == (
        ["centrum", "angsbo"], "+46980319200", True, ("sv",),
    )  # fmt: skip


def test_a_real_town_says_so() -> None:
    """`demo: nej`."""
    assert make_site(demo="nej").demo is False
