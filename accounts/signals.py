"""What a person's settings set in motion elsewhere. Sent inside the transaction that saves them.

Accounts does not know who listens; an error of a listener undoes the change: both or neither.
"""

from django.dispatch import Signal

# user, changed: set[str] (names of columns), now: aware datetime. The columns are saved already.
preferences_changed = Signal()

# user, until: date | None (None ends the rest), now. Sent before the column is saved.
rest_asked = Signal()

# user, on: bool (the search goes on), now. Sent before the column is saved.
search_asked = Signal()
