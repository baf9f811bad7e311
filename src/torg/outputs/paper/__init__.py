"""Paper: records to PDF, through plain data and Typst templates."""
