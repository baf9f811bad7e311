"""From the one list of occurrences to series: what calendar feeds and pages for machines both tell of dates."""
