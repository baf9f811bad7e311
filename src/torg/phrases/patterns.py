"""What the page that shows every part of the theme says, to those who work with how pages look."""

PATTERNS_TITLE = "Sidornas delar"

PATTERNS_LEAD = (
    "För er som ändrar hur sidorna ser ut. Här visas varje del för sig, med påhittade exempel. "
    "Länkarna i exemplen leder bara tillbaka hit."
)

PATTERNS_PARTS = "Alla delar"
