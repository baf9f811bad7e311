"""The form: pages over plain HTTP, without JavaScript, cookies or accounts. The only place that knows Flask.

The parts, each knowing only those before it: `guard` (what is asked of every request), `seals` (signed links and
moments), `keys` (the associations' own links), `mail`, `fields` (a record's fields as controls), `filled` (what was
typed, as data and back), `times` (the helper for `tider`), `town` (the content as it is now), `mending` and `checking`
(the validator's answer beside each control), `views` and `showing` (what templates get), `previewing`, `service` (from
a filled form to a receipt), `visiting`, `flows` and each `flow_…`, `steps`, `pages`, `app`, `settings`, `serving`.
"""
