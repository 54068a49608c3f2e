"""transformers in the bundle: every architecture that reads text, with its source.

It finds its own modules by looking at the files, loads them by name, and some of them are compiled
by TorchScript, from the source. Parts for pictures, films and sounds are left out
(`shipping.pruning`), and so are the files that its developers make others from.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules
from shipping.pruning import is_for_text

module_collection_mode = "pyz+py"
hiddenimports = collect_submodules("transformers", filter=is_for_text, on_error="ignore")
datas = collect_data_files("transformers")
