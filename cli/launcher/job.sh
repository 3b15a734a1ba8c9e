#!/usr/bin/env bash
# Runs one job of a preparation as a process of its own: job.sh <maven|python|npm>. Its lock is a symbolic link whose
# target is this process: two preparations never do the same job at once, and one that was left by a killed launcher
# is waited for and then used.
set -euo pipefail

LAUNCHER="$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
ROOT="$(cd -P "$LAUNCHER/../.." && pwd)"
# shellcheck source=cli/launcher/common.sh
. "$LAUNCHER/common.sh"
# shellcheck source=cli/launcher/tools.sh
. "$LAUNCHER/tools.sh"
# shellcheck source=cli/launcher/jobs.sh
. "$LAUNCHER/jobs.sh"

job="$1"
lock="$STAMPS/$job.lock"

# Is process $1 a job that still runs? Another program may have got a dead job's number.
is_job() {
  kill -0 "$1" 2>/dev/null || return 1
  local command
  command="$(ps -p "$1" -o args= 2>/dev/null)" || return 0
  case "$command" in *launcher/job.sh*) return 0 ;; *) return 1 ;; esac
}

take_lock() {
  local owner told=""
  until ln -s "$$" "$lock" 2>/dev/null; do
    owner="$(readlink "$lock" || true)"
    [ -n "$owner" ] || continue
    if is_job "$owner"; then
      [ -n "$told" ] || say "another preparation (process $owner) is at the $(title_of "$job"): waiting for it"
      told=yes
      sleep 0.3
    elif mv "$lock" "$lock.$$" 2>/dev/null; then
      # Somebody may have taken the lock between the look and the move: then it goes back.
      owner="$(readlink "$lock.$$" || true)"
      rm -f "$lock.$$"
      is_job "$owner" && ln -s "$owner" "$lock" 2>/dev/null
    fi
  done
  trap 'rm -f "$lock"' EXIT
}

mkdir -p "$STAMPS" "$PREPARE_LOGS"
take_lock
if up_to_date "$job"; then exit 0; fi
rm -f "$STAMPS/$job"
# Taken before the work: what changes meanwhile makes the next run do it again.
fingerprint="$("fingerprint_$job")"
# Not as a condition: that would switch off stopping at the first error.
"make_$job" >"$PREPARE_LOGS/prepare-$job.log" 2>&1
write_whole "$STAMPS/$job" "$fingerprint"
