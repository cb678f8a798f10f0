"""Dumps written for the tests, and the script that reads a folder of real ones."""
