"""sentence-transformers in the bundle: a model's folder names the parts that are loaded."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

module_collection_mode = "pyz+py"
hiddenimports = collect_submodules("sentence_transformers", on_error="ignore")
datas = collect_data_files("sentence_transformers")
