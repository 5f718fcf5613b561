"""What people see and press. A screen takes a step only, reports intents, decides nothing."""
