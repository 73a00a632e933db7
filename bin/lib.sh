# Shared by the scripts in bin/. Sourced, never run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

BINARY=.build/debug/samlots
VENV=.venv

say() { printf '\n» %s\n' "$*"; }

stop_with() {
  printf '\n✗ %s\n' "$*" >&2
  exit 1
}

# Builds the program unless it is newer than everything it is made of. A folder's own time changes when
# a file in it is removed, so folders count too. Asking here takes milliseconds; asking SwiftPM takes seconds.
build_when_stale() {
  local stamp=.build/samlots.built
  if [ -x "$BINARY" ] && [ -e "$stamp" ] && [ -z "$(find Sources Package.swift -newer "$stamp" -print -quit)" ]; then
    return
  fi
  say "Building Samlots (several minutes the first time)"
  mkdir -p .build
  local started
  started=$(mktemp .build/started.XXXXXX)
  swift build --product samlots || { rm -f "$started"; stop_with "The build failed; see above."; }
  mv "$started" "$stamp"
}
