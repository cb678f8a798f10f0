"""Tests of the catalogue, the indicators, the labelled names and their exchange with other programs."""
