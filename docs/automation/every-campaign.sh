#!/bin/sh
# Screens every campaign of a folder again, two at a time, and says which did not end with 0.
# every-campaign.sh <folder>: one folder a campaign in it, with its runs
set -u
folder=$1
parallel --jobs 2 --joblog "$folder/jobs.log" --results "$folder/printed/{/}/" \
  campaign-audit rescrub {} --keep-inputs ::: "$folder"/*/runs >/dev/null
failed=$?
awk 'NR > 1 && $7 != 0 { print "exit " $7 ": " substr($0, index($0, $9)) }' "$folder/jobs.log"
exit "$failed"
