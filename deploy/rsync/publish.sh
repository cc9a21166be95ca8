#!/usr/bin/env bash
# Đưa một bản đã dựng lên máy chủ bằng rsync rồi chuyển sang bản đó trong một bước.
#   deploy/rsync/publish.sh dist may-chu:/srv/ban-tin [tệp-ghi-địa-chỉ-đã-đổi]
#   deploy/rsync/publish.sh dist /srv/ban-tin                (cùng một máy)
# Trên máy chủ: releases/<bản>/ giữ mười bản gần nhất (tệp giống nhau chỉ chiếm chỗ một lần), current là bản đang chạy.
set -euo pipefail

folder=${1:?Thiếu thư mục đã dựng, thường là dist}
target=${2:?Thiếu nơi đến, ví dụ may-chu:/srv/ban-tin}
changes=${3:-}
release=$(date -u +%Y%m%dT%H%M%S.%N)
[[ -f $folder/_headers ]] || { echo "$folder chưa phải bản đã dựng. Hãy chạy “npm run build” trước." >&2; exit 1; }

if [[ $target == *:* ]]; then
  place=${target#*:}
  run() { ssh "${target%%:*}" "$(printf '%q ' "$@")"; }
else
  place=$(realpath -m "$target")
  target=$place
  run() { "$@"; }
fi

run mkdir -p "$place/releases"

if [[ -n $changes ]]; then
  # Địa chỉ có nội dung đổi hoặc mất, để CDN quên bản cũ.
  rsync -rlp --chmod=D755,F644 --checksum --dry-run --delete --out-format='%i %n' "$folder/" "$target/current/" |
    awk '$1 ~ /^([<>]fc|\*deleting)/ && !/\/$/ { sub(/^[^ ]+ +/, ""); if (/^(_astro|pagefind\/index)\//) next
      print "/" $0; if (sub(/index\.html$/, "")) print "/" $0 }' >"$changes"
fi

# So theo nội dung, không theo giờ: tệp không đổi giữ nguyên giờ và nhãn ETag cũ nên trình duyệt không tải lại.
rsync -rlp --chmod=D755,F644 --checksum --link-dest="$place/current/" "$folder/" "$target/releases/$release.part/"

# Mã, phông chữ và chỉ mục của các bản trong 14 ngày qua còn ở lại cho người đang mở trang của bản đó;
# bài và ảnh đã gỡ thì không.
run bash -c '
  set -euo pipefail
  cd "$1/releases"
  (cd "$2.part" && find . \( -path "./_astro/*" \( -name "*.js" -o -name "*.css" -o -name "*.woff2" \) -o \
    -path "./pagefind/*" \( -name "*.pf_index" -o -name "*.pf_meta" -o -name "*.pagefind" \
      -o -name "search.*.json" -o -name "facets.*.json" \) \)) >"$2.assets"
  oldest=$(date -u -d "14 days ago" +%Y%m%dT%H%M%S)
  for list in *.assets; do
    earlier=${list%.assets}
    [[ $earlier > $oldest && -d $earlier ]] || continue
    while read -r asset; do
      [[ -e $2.part/$asset ]] || { mkdir -p "$2.part/${asset%/*}" && ln "$earlier/$asset" "$2.part/$asset"; }
    done <"$list"
  done
  mv "$2.part" "$2"
  cd ..
  ln -sfn "releases/$2" next
  mv -T next current
  cd releases
  ls -1d */ | grep -v "\.part/" | head -n -10 | while read -r old; do rm -rf "$old" "${old%/}.assets"; done
' _ "$place" "$release"

echo "Đang chạy bản $release."
