#!/bin/sh
# Screens every campaign of a folder again, two at a time, and says which did not end with 0.
# every-campaign.sh <folder>: one folder a campaign in it, with its runs
set -eu
umask 077
folder=$1
parallel --jobs 2 --joblog "$folder/jobs.log" --results "{//}/printed/" \
  campaign-audit rescrub {} --keep-inputs ::: "$folder"/*/runs >/dev/null 2>&1 || true
awk -F '\t' 'NR > 1 && $7 != 0 { print "exit " $7 ": " $9; failed = 1 } END { exit failed }' "$folder/jobs.log"
