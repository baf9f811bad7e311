"""schema.org in JSON-LD (JSON-LD 1.1, a W3C recommendation): what pages say to search engines and other directories."""
