"""transformers in the bundle: every architecture, with its source.

It finds its own modules by looking at the files, loads them by name, and some of them are compiled
by TorchScript, from the source.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

module_collection_mode = "pyz+py"
hiddenimports = collect_submodules("transformers", on_error="ignore")
datas = collect_data_files("transformers")
