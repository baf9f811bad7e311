"""Records in other formats: calendars, paper, open data."""
