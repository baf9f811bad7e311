"""Whether the form does what it promises now, for whoever watches the service."""

from torg.bridge.form.service import Service
from torg.bridge.items import State
from torg.bridge.upkeep import stuck
from torg.phrases import health as words


def trouble(service: Service) -> str:
    """Why nothing can be handed in, or why what was handed in does not go on; nothing when all is well.

    What a person has to look at is no trouble of the service: the worker and `torg bridge review list` tell of it.
    """
    if service.towns.now() is None:
        return words.NO_CONTENT
    try:
        service.spool.try_writing()
    except OSError:
        return words.NOT_WRITABLE
    if any(each.state is not State.FAILED for each in stuck(service.spool, service.moment)):
        return words.STUCK
    return ""
