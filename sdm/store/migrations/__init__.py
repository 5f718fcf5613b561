"""The history of the tables: one file a change, named for the version that brought it."""
