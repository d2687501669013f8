#!/usr/bin/env bash
# Runs every test. Finds Chromium for the browser tests, or installs it.
set -euo pipefail
cd "$(dirname "$0")"

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_chromium() {
  echo "Chromium is not here; installing it for the browser tests." >&2
  if command -v apt-get >/dev/null 2>&1 && as_root true 2>/dev/null; then
    as_root apt-get update -qq >&2 && as_root apt-get install -y -qq chromium >&2 && return 0
  fi
  # Playwright brings an installer of its own, with the runtime it needs, among the built files.
  local built=tests/StaticEdition.BrowserTests/bin/Release/net10.0/.playwright
  dotnet build tests/StaticEdition.BrowserTests -c Release --nologo -v quiet >&2
  chmod +x "$built"/node/*/node
  "$built"/node/*/node "$built/package/cli.js" install chromium >&2
}

if ! CHROMIUM_PATH=$(find_chromium); then
  install_chromium
  CHROMIUM_PATH=$(find_chromium || true)
fi
export CHROMIUM_PATH

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution StaticEdition.sln -c Release "$@" 2>&1 | tee "$log" || status=$?
passed=$(sed -n 's/^ *succeeded: *\([0-9][0-9]*\).*/\1/p' "$log" | tail -n 1)
failed=$(sed -n 's/^ *failed: *\([0-9][0-9]*\).*/\1/p' "$log" | tail -n 1)
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
