"""iCalendar feeds (RFC 5545, RFC 7986) that real calendar programs agree on."""
