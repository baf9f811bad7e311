"""What lies beside the pages for programs: the sitemap, robots.txt and the feed of what is new; and text as HTML."""
