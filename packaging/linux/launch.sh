#!/bin/sh
# Starts the program of the same name in this folder's bundle, or says that this system is too old for it.
set -eu

here=$(dirname "$(readlink -f "$0")")
needed=@GLIBC@
found=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2)
oldest=$(printf '%s\n' "$needed" "${found:-0}" | sort -V | head -n 1)
if [ "$oldest" != "$needed" ]; then
  message="This faceinpaint needs the C library glibc $needed or newer, and this system has ${found:-another one}. \
Use a newer system, or install faceinpaint with Python: its README says how."
  echo "faceinpaint: $message" >&2
  # Started by a double click, nobody sees that.
  [ -t 2 ] || for dialog in "zenity --error --text" "kdialog --error" "xmessage"; do
    # shellcheck disable=SC2086  # a command and its options
    command -v "${dialog%% *}" >/dev/null && $dialog "$message" && break
  done
  exit 2
fi

name=$(basename "$0")
case $name in
  faceinpaint*) name=${name%-[0-9]*} ;;
  # An AppImage calls this AppRun: a photo, or nothing, opens the editor; anything else is a command.
  *)
    name=faceinpaint
    if [ $# -eq 0 ] || [ -e "$1" ]; then
      name=faceinpaint-editor
    fi
    ;;
esac
exec "$here/program/$name" "$@"
