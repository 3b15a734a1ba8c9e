# shellcheck shell=bash disable=SC2034
# What every part of the launcher shares: places, words to the user, versions.

WORK="$ROOT/.groundwork"
TOOLS="$WORK/tools"
STAMPS="$WORK/stamps"
PREPARE_LOGS="$WORK/logs"

# Standard output belongs to the verbs (`eval "$(./groundwork env)"`): the launcher speaks on standard error.
say() { printf '%s\n' "$*" >&2; }

# Is version $1 at least $2? Compares the parts that $2 names; letters after a number are ignored.
version_at_least() {
  local part have="$1." want="$2." h w
  while [ -n "$want" ]; do
    part="${want%%.*}" want="${want#*.}"
    w=$((10#${part:-0}))
    part="${have%%.*}" have="${have#*.}"
    part="${part%%[!0-9]*}"
    h=$((10#${part:-0}))
    [ "$h" -gt "$w" ] && return 0
    [ "$h" -lt "$w" ] && return 1
    [ -n "$have" ] || have="0."
  done
  return 0
}

# Prints the version of program $1, found at $2, as command $3... says it; asks again only when the program changed.
remembered_version() {
  local program="$2" memory="$WORK/cache/$1.version" key version
  shift 2
  key="$(ls -lnL "$program" 2>/dev/null) $*"
  if [ -r "$memory" ] && [ "$(sed -n 1p "$memory")" = "$key" ]; then
    sed -n 2p "$memory"
    return
  fi
  version="$("$@" 2>/dev/null | sed -nE 's/^[^0-9]*([0-9]+(\.[0-9]+)+).*/\1/p' | head -n 1)" || version=""
  mkdir -p "$WORK/cache"
  write_whole "$memory" "$key" "$version"
  printf '%s\n' "$version"
}

# Writes the lines $2... to file $1 so that a reader sees all of them or the former content.
write_whole() {
  local file="$1"
  shift
  printf '%s\n' "$@" >"$file.$$"
  mv -f "$file.$$" "$file"
}

# PATH without what Groundwork itself put there: a shim must not be taken for the machine's own tool.
machine_path() {
  local rest="$PATH:" folder kept=""
  while [ -n "$rest" ]; do
    folder="${rest%%:*}" rest="${rest#*:}"
    case "$folder" in "$TOOLS"/*) ;; *) kept="$kept${kept:+:}$folder" ;; esac
  done
  printf '%s\n' "$kept"
}

path_for_children() {
  if [ -d "$TOOLS/bin" ]; then printf '%s\n' "$TOOLS/bin:$PATH"; else printf '%s\n' "$PATH"; fi
}
