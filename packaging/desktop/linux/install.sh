#!/bin/sh
# Put Counterfoil where this person's desktop finds it; `--remove` takes it away again. Records are not touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share="${XDG_DATA_HOME:-$HOME/.local/share}"
bin="$HOME/.local/bin"
to="$share/counterfoil-program"

rm -rf "$to"
rm -f "$bin/counterfoil" "$share/applications/counterfoil.desktop" "$share/icons/hicolor/512x512/apps/counterfoil.png"
if [ "${1:-}" != "--remove" ]; then
    mkdir -p "$to" "$bin" "$share/applications" "$share/icons/hicolor/512x512/apps"
    cp -R "$here/." "$to/"
    ln -s "$to/counterfoil" "$bin/counterfoil"
    cp "$here/counterfoil.png" "$share/icons/hicolor/512x512/apps/counterfoil.png"
    case "$to" in  # quoted only where it must be: on plain desktops xdg-open takes the quotes for a part of the name
        *[!A-Za-z0-9_./-]*) program="\"$to/counterfoil\"" ;;
        *) program="$to/counterfoil" ;;
    esac
    sed "s|^Exec=counterfoil|Exec=$program|" "$here/counterfoil.desktop" >"$share/applications/counterfoil.desktop"
    echo "Counterfoil is installed. It is in the menu of applications, and in $bin."
else
    echo "Counterfoil is removed. Records stay in $share/counterfoil."
fi
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$share/applications" || true; fi
