# shellcheck shell=bash
# Finds the machine's JDK, Maven, Python, node and terraform, and says what is missing.

JDK="" MAVEN="" PYTHON=""
PATH="$(machine_path)"

# The major version of the JDK in folder $1; nothing where there is none.
jdk_major() {
  local key value
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      value="${value#\"}"
      [ "$key" != JAVA_VERSION ] || echo "${value%%[!0-9]*}"
    done <"$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p' | head -n 1
  fi
}

# One folder a line. GROUNDWORK_JDK_PLACES (folders that hold JDKs, by colons) replaces the usual places.
jdk_candidates() {
  local java link place home rest
  printf '%s\n' "${JAVA_HOME:-}"
  env | sed -nE 's/^(JDK_?[0-9]+_HOME|JAVA_?[0-9]+_HOME|JAVA_HOME_[0-9]+[A-Za-z0-9_]*)=(.*)$/\2/p'
  if java="$(command -v java)"; then
    while link="$(readlink "$java")"; do
      case "$link" in /*) java="$link" ;; *) java="$(dirname "$java")/$link" ;; esac
    done
    (cd -P "$(dirname "$java")/.." 2>/dev/null && pwd) || true
  fi
  if [ -n "${GROUNDWORK_JDK_PLACES:-}" ]; then
    rest="$GROUNDWORK_JDK_PLACES:"
  else
    rest="/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt/java:/opt:${SDKMAN_DIR:-$HOME/.sdkman}/candidates/java:$HOME/.jdks:"
    rest="$rest$HOME/.local/share/mise/installs/java:/opt/homebrew/opt:/usr/local/opt:/home/linuxbrew/.linuxbrew/opt:"
    rest="$rest/Library/Java/JavaVirtualMachines:$HOME/Library/Java/JavaVirtualMachines:"
  fi
  while [ -n "$rest" ]; do
    place="${rest%%:*}" rest="${rest#*:}"
    for home in "$place"/* "$place"/*/Contents/Home "$place"/*/libexec/openjdk.jdk/Contents/Home "$place"/*/libexec; do
      printf '%s\n' "$home"
    done
  done
}

find_jdk() {
  local home major memory="$WORK/cache/jdk"
  for home in "${JAVA_HOME:-}" "$(if [ -r "$memory" ]; then echo "$(<"$memory")"; fi)"; do
    major="$(jdk_major "$home")"
    if [ "${major:-0}" -ge 25 ]; then
      JDK="$home"
      return 0
    fi
  done
  while IFS= read -r home; do
    major="$(jdk_major "$home")"
    if [ "${major:-0}" -ge 25 ]; then
      JDK="$home"
      mkdir -p "$WORK/cache"
      write_whole "$memory" "$home"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

# Without any Java Maven cannot say its version: then its presence has to do.
find_maven() {
  MAVEN="$(command -v mvn)" || return 1
  [ -n "$JDK" ] || return 0
  version_at_least "$(JAVA_HOME="$JDK" remembered_version maven "$MAVEN" "$MAVEN" -v)" 3.8.7
}

find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; do
    PYTHON="$(command -v "$name")" || continue
    "$PYTHON" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && return 0
  done
  PYTHON=""
  return 1
}

has_node() {
  local node
  node="$(command -v node)" && command -v npm >/dev/null || return 1
  version_at_least "$(remembered_version node "$node" "$node" --version)" 20
}

has_terraform() {
  local terraform
  terraform="$(command -v terraform)" || return 1
  version_at_least "$(CHECKPOINT_DISABLE=1 remembered_version terraform "$terraform" "$terraform" version)" 1.6
}

# Maven on the JDK that was found, whatever the machine's default is; its libraries' use of Unsafe is not our news.
run_maven() {
  (cd "$ROOT" && JAVA_HOME="$JDK" MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow \
--enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" "$MAVEN" "$@")
}

# Ends the launcher with one screen that names all that is missing.
require_prerequisites() {
  local missing=""
  find_jdk || missing="jdk"
  find_maven || missing="$missing maven"
  find_python || missing="$missing python"
  [ -n "$missing" ] || return 0
  say "Groundwork needs what this machine lacks:"
  case "$missing" in *jdk*) missing_jdk ;; esac
  case "$missing" in *maven*) missing_maven ;; esac
  case "$missing" in *python*) missing_python ;; esac
  say ""
  say "Nothing else is needed: node and terraform are taken from Python packages where they are missing."
  exit 3
}

missing_jdk() {
  local java
  say ""
  if java="$(command -v java)"; then
    say "  JDK 25 or later (java on the PATH is $("$java" -version 2>&1 | head -n 1))"
  else
    say "  JDK 25 or later (no java on the PATH)"
  fi
  say "    Debian, Ubuntu   apt-get install openjdk-25-jdk      Fedora   dnf install java-25-openjdk-devel"
  say "    macOS            brew install openjdk@25             SDKMAN   sdk install java 25-tem"
  say "    Installed already? Name it: export JAVA_HOME=/path/to/jdk-25"
}

missing_maven() {
  say ""
  if [ -n "$MAVEN" ]; then
    say "  Maven 3.8.7 or later ($MAVEN is $(sed -n 2p "$WORK/cache/maven.version" 2>/dev/null || echo unknown))"
  else
    say "  Maven 3.8.7 or later (no mvn on the PATH)"
  fi
  say "    Debian, Ubuntu   apt-get install maven               Fedora   dnf install maven"
  say "    macOS            brew install maven                  SDKMAN   sdk install maven"
}

missing_python() {
  say ""
  say "  Python 3.10 or later with the modules venv and ensurepip (tried python3 and python3.10 to python3.14)"
  say "    Debian, Ubuntu   apt-get install python3 python3-venv   Fedora   dnf install python3"
  say "    macOS            brew install python"
}
