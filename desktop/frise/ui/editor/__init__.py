"""The editor of the selected event: its title, time, status, tags, note, and the places that tell it."""
