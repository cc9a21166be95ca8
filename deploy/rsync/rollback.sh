#!/usr/bin/env bash
# Quay về bản ngay trước bản đang chạy, trong một bước; chạy lần nữa thì lùi thêm một bản.
#   deploy/rsync/rollback.sh may-chu:/srv/ban-tin
set -euo pipefail

target=${1:?Thiếu nơi đã phát hành, ví dụ may-chu:/srv/ban-tin}
if [[ $target == *:* ]]; then
  place=${target#*:}
  run() { ssh "${target%%:*}" "$(printf '%q ' "$@")"; }
else
  place=$target
  run() { "$@"; }
fi

run bash -c '
  set -euo pipefail
  cd "$1"
  present=$(readlink current)
  earlier=$(ls -1d releases/*/ | sed "s,/$,," | grep -v "\.part$" | awk -v present="$present" "\$0 < present" | tail -n 1)
  [[ -n $earlier ]] || { echo "Không còn bản nào trước bản đang chạy." >&2; exit 1; }
  ln -sfn "$earlier" next
  mv -T next current
  echo "Đang chạy bản ${earlier#releases/}."
' _ "$place"
