"""The one cascade of OpenCV that finds faces; the package brings seventeen."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("cv2", includes=["data/haarcascade_frontalface_alt2.xml"])
