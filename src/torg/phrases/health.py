"""What the form says of itself to whoever watches the service."""

WELL = "ok"
NO_CONTENT = "innehållet går inte att läsa"
NOT_WRITABLE = "det går inte att spara: är disken full?"
STUCK = "något har väntat mer än en timme: se vad torg bridge work säger"
