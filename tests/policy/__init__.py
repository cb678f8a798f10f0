"""What others publish on the rules, to be held against ours."""
