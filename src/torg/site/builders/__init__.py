"""Records to contexts: all sorting, grouping and choice of words happens here, so that templates only place things."""
