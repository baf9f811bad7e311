"""The pure heart: records, schedules and the rules over them. Nothing here reads a file, a clock or a network."""
