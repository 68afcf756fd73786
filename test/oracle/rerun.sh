#!/bin/sh
# Reruns the R program where R and its survey and jsonlite packages are installed, and compares with what is kept.
set -eu
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
Rscript make_oracle.R "$fresh"
Rscript make_waves.R "$fresh"
Rscript make_trend.R "$fresh"
for file in survey.csv replicate_factors.csv expected.json waves.json trend.json; do
  if [ "${1:-}" = --keep ]; then cp "$fresh/$file" "$file"; else diff -q "$file" "$fresh/$file"; fi
done
