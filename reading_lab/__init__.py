"""How the weights of followups/reading are learnt, checked and reported (see docs/reading.md)."""
