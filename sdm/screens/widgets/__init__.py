"""Controls that know no sitting: they show words, and report what was pressed."""
