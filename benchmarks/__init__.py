"""Measurements on real apps: speed, and counts against dexdump."""
