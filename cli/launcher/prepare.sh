# shellcheck shell=bash
# Runs the jobs that are not up to date side by side and shows how far they are.

RUNNING=""

stop_jobs() {
  local entry
  for entry in $RUNNING; do kill -TERM -- "-${entry#*:}" 2>/dev/null || true; done
  say ""
  say "preparation interrupted; the next run takes it up again"
  exit 130
}

# Each job leads a process group, so that an interrupt can end it with all it started.
start_job() {
  set -m
  "$BASH" "$LAUNCHER/job.sh" "$1" </dev/null &
  RUNNING="$RUNNING $1:$!"
  set +m
  [ -t 2 ] || say "preparing the $(title_of "$1") ..."
}

show_progress() {
  local entry frame="|/-\\" line="" turn="$1"
  [ -t 2 ] || return 0
  for entry in $RUNNING; do line="$line${line:+ · }$(title_of "${entry%:*}")"; done
  printf '\r\033[K%s preparing: %s (%d s)' "${frame:$((turn % 4)):1}" "$line" "$SECONDS" >&2
}

# Maven says what is wrong first and advice on itself last; the others come to the point at their end.
what_failed() {
  local advice='Re-run Maven|To see the full|For more information|After correcting|mvn <args>|\[Help 1\]|^\[ERROR\] *$'
  if grep -q '^\[ERROR\]' "$1" 2>/dev/null; then
    grep '^\[ERROR\]' "$1" | grep -vE "$advice" | head -n 15
  else
    tail -n 15 "$1" 2>/dev/null
  fi
}

end_job() {
  local job="$1" pid="$2" status=0
  wait "$pid" || status=$?
  [ ! -t 2 ] || printf '\r\033[K' >&2
  if [ "$status" -eq 0 ]; then
    say "$(title_of "$job") ready ($SECONDS s)"
    return 0
  fi
  say "preparing the $(title_of "$job") failed (status $status). From $PREPARE_LOGS/prepare-$job.log:"
  what_failed "$PREPARE_LOGS/prepare-$job.log" | sed 's/^/  /' >&2
  say "$(advice_on "$job") Then run the same command again."
  return 1
}

# prepare <job>...: returns when all are up to date, ends the launcher with 3 when one cannot be.
prepare() {
  local job stale="" waiting="" failed="" entry left turn=0
  for job in "$@"; do up_to_date "$job" || stale="$stale $job"; done
  if [ -z "$stale" ]; then
    find_jdk || require_prerequisites
    return 0
  fi
  require_prerequisites
  SECONDS=0
  trap stop_jobs INT TERM HUP
  for job in $stale; do
    # npm comes from the Python tools where the machine has none.
    case "$job:$stale" in
      npm:*python*) if has_node; then start_job npm; else waiting="npm"; fi ;;
      *) start_job "$job" ;;
    esac
  done
  while [ -n "$RUNNING" ]; do
    left=""
    for entry in $RUNNING; do
      if kill -0 "${entry#*:}" 2>/dev/null; then
        left="$left $entry"
      elif ! end_job "${entry%:*}" "${entry#*:}"; then
        failed="$failed ${entry%:*}"
      elif [ "${entry%:*}" = python ] && [ -n "$waiting" ]; then
        RUNNING="" && start_job "$waiting"
        left="$left $RUNNING"
        waiting=""
      fi
    done
    RUNNING="$left"
    show_progress $((turn += 1))
    [ -z "$RUNNING" ] || sleep 0.2
  done
  trap - INT TERM HUP
  [ -z "$failed" ] || exit 3
}
