"""Tests of the catalogue, the indicators and their exchange with other programs."""
