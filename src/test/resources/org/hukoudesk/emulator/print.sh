#!/bin/sh
# Run by ippeveprinter for each job, once paper is there: "prints" by keeping the document it was given.
# hold: wait while this file exists. fault: "jam" or "abort" end the job badly.
here=@FOLDER@
: > "$here/begun"
while [ -e "$here/hold" ]; do sleep 0.1; done
fault=$(cat "$here/fault" 2>/dev/null)
case "$fault" in
jam) echo "STATE: +media-jam" >&2; exit 1 ;;
abort) exit 1 ;;
esac
next=$(($(ls "$here/printed" | wc -l) + 1))
page=$(printf '%s/printed/%04d.pdf' "$here" "$next")
cp "$1" "$page.part" && mv "$page.part" "$page"
echo "ATTR: job-impressions-completed=1" >&2
