#!/usr/bin/env bash
# Signs faceinpaint.app and packs it into a disk image. Run by packaging/build.py on macOS:
#
#     make_dmg.sh APP OUT VERSION
#
# With SIGNING_IDENTITY ("Developer ID Application: …") every Mach-O is signed with it for the hardened runtime;
# without, each gets the ad-hoc signature that Apple's processors demand, and Gatekeeper warns whoever downloads it.
# With NOTARY_PROFILE as well (a keychain profile of notarytool), the image is notarised.
set -euo pipefail

app=$1 out=$2 version=$3
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGNING_IDENTITY:--}
options=(--force --sign "$identity")
if [ "$identity" != - ]; then
  options+=(--timestamp --options runtime --entitlements "$here/entitlements.plist")
fi

# From the inside out: a signature covers what lies below it. First the libraries, wherever they are …
while IFS= read -r -d '' file; do
  if file -b "$file" | grep -q '^Mach-O'; then
    codesign "${options[@]}" "$file"
  fi
done < <(find "$app/Contents/Frameworks" "$app/Contents/Resources" -type f -print0)

# … then the list by which 'faceinpaint doctor' knows a damaged file, of all that is not signed again …
python3 "$here/../write_list.py" "$app/Contents/Frameworks" "$app/Contents/Frameworks" "$app/Contents/Resources"

# … and last the programs and the whole.
for program in "$app/Contents/MacOS/"*; do
  codesign "${options[@]}" "$program"
done
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
image="$out/faceinpaint-$version-macos-$(uname -m).dmg"
rm -f "$image"
hdiutil create -volname "faceinpaint $version" -srcfolder "$folder" -format ULFO -fs HFS+ "$image"
if [ "$identity" != - ]; then
  codesign --force --sign "$identity" --timestamp "$image"
  if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
  fi
fi
