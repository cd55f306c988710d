"""What the browser tests share: a running site, its personas, and what every page must be."""
