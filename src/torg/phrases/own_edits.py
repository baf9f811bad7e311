"""What an association is told where its own times may be published without a person."""

_CHANGE = "andring"


def may_follow_at_once(kind: str) -> str:
    """What happens next with an association's own edit; never more is promised than what the worker may do.

    Args:
        kind: the value of the submission's kind.
    """
    if kind == _CHANGE:
        return (
            "Gäller det bara när ni träffas syns det oftast på torget inom några minuter. "
            "Annat tittar en människa på först, inom två vardagar."
        )
    return (
        "Oftast syns det på torget inom några minuter. Ibland tittar en människa på det först, och då tar det upp till "
        "två vardagar."
    )
