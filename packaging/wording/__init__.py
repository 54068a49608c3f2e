"""The words of the window: found in the code, kept in files of translations, compiled for Qt."""
