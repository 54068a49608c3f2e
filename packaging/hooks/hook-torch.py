"""torch in the bundle: all modules but those of its tests, with their source.

TorchScript, which some encoders use, compiles from the source and not from the bytecode.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_dynamic_libs, collect_submodules

_LEFT_OUT = ("torch.testing._internal", "torch.utils.tensorboard", "torch.utils.benchmark.examples")


def _is_used(name: str) -> bool:
    return not name.startswith(_LEFT_OUT)


module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
hiddenimports = collect_submodules("torch", filter=_is_used, on_error="ignore")
datas = collect_data_files("torch", excludes=["include/**", "test/**", "share/**"])
binaries = collect_dynamic_libs("torch", search_patterns=["*.so", "*.so.*", "*.dll", "*.dylib"])
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]  # it looks for its libraries beside itself
excludedimports = ["torch.utils.tensorboard", "tensorboard"]
