"""Icons, samples, translations and networks, where `engine/assets.py` looks for them.

Of the weights only their list: the networks of a bundle are those that were exported for ONNX Runtime.
"""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files(
    "resources", excludes=["weights/cards/*", "weights/*.safetensors", "translations/*.ts"]
)
if not any("onnx" in source for source, _ in datas):
    raise SystemExit(
        "There are no networks to put into the bundle; run 'python packaging/build.py networks'."
    )
