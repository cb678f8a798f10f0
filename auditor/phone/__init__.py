"""Reading a phone over ADB; ``transport`` is the only module that knows adbutils."""
