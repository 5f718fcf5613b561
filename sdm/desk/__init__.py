"""Everything around the open consultation: Home, people, the shelf of aids, pages to print."""
