#!/bin/sh
# Audits the campaign of this folder in a container: no network, no rights, only this folder to write to.
# Made once, in a clone of the tool:
#   docker build --file build/Containerfile --tag campaign-audit .
exec docker run --rm --network none --read-only --tmpfs /tmp --user "$(id -u):$(id -g)" --volume "$PWD:/campaign" \
  campaign-audit "${1:-clean}" --campaign campaign-audit.yaml
