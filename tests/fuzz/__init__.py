"""Targets for fuzzers; each is also run on seeds by an ordinary test."""
