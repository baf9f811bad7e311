"""Search for a static site: records' texts to small index files that a script reads, and nothing else runs."""
