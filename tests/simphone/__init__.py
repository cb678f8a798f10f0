"""A simulated Android phone that a real adb server can connect to.

``story`` holds what the phone knows, ``android14`` prints it as Android 14 does,
``daemon`` serves it as adbd, ``server`` runs a private adb server in front of it.
"""
