"""What is told of a settings file that can not be used: every fault with its line, and a line to put there instead."""

NEEDS_INTERFACE = (
    "remote: skriv både repository och api, så att förslagen kan följas.\n"
    '    repository = "ägare/arkiv"\n'
    '    api = "https://git.example.org/api/v1"'
)
