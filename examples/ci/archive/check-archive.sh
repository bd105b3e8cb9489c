#!/usr/bin/env bash
# An archive on one server, with GNU parallel: check-archive.sh ARCHIVE REPORTS [PARTS]
# Stopped in the middle, it goes on when it is called again: parts that are done are not checked again.
set -euo pipefail

export ARCHIVE=$1 REPORTS=$2 PARTS=${3:-64}
mkdir -p "$REPORTS"

check_part() {
  # 1 and 2 tell of drafts: the report is whole. 3 is a fault of hegao, and the part is checked again next time.
  hegao "$ARCHIVE" --jobs 1 --shard "$1/$PARTS" --format json --output "$REPORTS/$1.json" || [ $? -le 2 ]
}
export -f check_part

seq "$PARTS" | parallel --jobs "${JOBS:-100%}" --joblog "$REPORTS/joblog" --resume-failed check_part {}

hegao merge "$REPORTS"/*.json --format html --output "$REPORTS/report.html"
