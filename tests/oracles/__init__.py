"""What a DEX file says, read three ways that share no code: ours, dexdump's and androguard's.

``facts`` is the shape in which the three are compared, ``ours``, ``dexdump`` and ``androguard`` fill
it. ``python -m tests.oracles FILE...`` compares whole APKs and prints a table.
"""
