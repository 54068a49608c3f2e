"""The page of models: what is installed, what was found, what can be downloaded."""
