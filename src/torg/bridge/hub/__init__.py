"""GitHub without a server of one's own: issue forms, and what workflows do with issues and pull requests."""
