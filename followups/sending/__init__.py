"""Mail that goes out under the person's own name: pressed by them, sent once, told truly."""
