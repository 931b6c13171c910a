#!/bin/sh
# Starts the program of the same name in this folder's bundle, or says that this system is too old for it.
set -eu

here=$(dirname "$(readlink -f "$0")")
name=$(basename "$0")
case $name in
  faceinpaint-in-place*)
    name=faceinpaint-editor
    set -- --in-place "$@"
    ;;
  faceinpaint*) name=${name%-[0-9]*} ;;
  # An AppImage calls this AppRun: a photo, or nothing, opens the editor; anything else is a command.
  *)
    name=faceinpaint
    if [ $# -eq 0 ] || [ -e "$1" ]; then
      name=faceinpaint-editor
    fi
    ;;
esac

needed=@GLIBC@
found=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2)
oldest=$(printf '%s\n' "$needed" "${found:-0}" | sort -V | head -n 1)
if [ "$oldest" != "$needed" ]; then
  message="This faceinpaint needs the C library glibc $needed or newer, and this system has ${found:-another one}. \
Use a newer system, or install faceinpaint with Python: its README says how."
  echo "faceinpaint: $message" >&2
  # After a double click, nobody sees that.
  if [ "$name" = faceinpaint-editor ] && [ ! -t 2 ]; then
    zenity --error --text "$message" 2>/dev/null || kdialog --error "$message" 2>/dev/null ||
      xmessage "$message" 2>/dev/null || true
  fi
  exit 2
fi

exec "$here/program/$name" "$@"
