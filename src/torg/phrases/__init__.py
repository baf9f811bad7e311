"""Every sentence that people read: messages, reports, schedules, badges and facts, in their own language."""
