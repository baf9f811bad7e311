"""The form: pages over plain HTTP, without JavaScript, cookies or accounts. The only place that knows Flask.

The parts, each knowing only those before it: `fields` (a record's fields as controls), `filled` (what was typed, as
data and back), `times` (the helper for `tider`), `checking` (the validator's answer beside each control), `seals`
(signed links and moments), `keys` (the associations' own links), `guard` (what is asked of every request), `town` (the
content as it is now), `pages` and `app`.
"""
