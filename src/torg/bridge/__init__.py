"""From a web form to a proposal in git: received, kept on disk, checked again, committed, reviewed.

The parts, each knowing only those before it: `submission` (what somebody sent), `spool` (kept on disk until it is
settled), `git` and `work` (a branch with a commit), `forges` (where the proposal is opened), `review` (yes or no). The
form writes to the spool and knows nothing of git; the worker reads the spool and knows nothing of the web.
"""
