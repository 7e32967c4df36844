#!/usr/bin/env bash
# Installs what the tests need on a Debian machine: Chromium and a Chinese font, and the programs in which README's
# examples are run: pandas, R, GDAL. Does nothing where all are there; about half a minute where none of the last three is.
set -euo pipefail
as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(sudo)
install() {
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@"
}

needed=()
command -v chromium >/dev/null || needed+=(chromium)
[ -n "$(find /usr/share/fonts -iname 'NotoSansCJK*' -print -quit 2>/dev/null)" ] || needed+=(fonts-noto-cjk)
[ ${#needed[@]} -eq 0 ] || install "${needed[@]}"

# Without these the examples are told as skipped, so a mirror that lacks one stops nothing.
wanted=()
/usr/bin/python3 -c 'import pandas' 2>/dev/null || wanted+=(python3-pandas)
command -v Rscript >/dev/null || wanted+=(r-base-core)
command -v ogrinfo >/dev/null || wanted+=(gdal-bin)
[ ${#wanted[@]} -eq 0 ] || install "${wanted[@]}" || echo "not installed: ${wanted[*]}; README's examples will be skipped"
