"""Where a proposal is opened: one module for each kind of forge, all behind `Forge`."""
