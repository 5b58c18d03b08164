# Sourced by the scripts of this folder: where the tree is, which JDK and which Maven serve it.
# Runs in bash 3.2 (macOS) too.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/isnad
MAVEN_VERSION=3.9.11
JAVA_AT_LEAST=21

say() { printf '%s\n' "$*" >&2; }
die() { say "isnad: $*"; exit 3; }

# The feature release of a Java home, read from its release file: a java process would cost more than the whole rest.
java_release() {
  local line version
  [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}; version=${version//\"/}; version=${version#1.}
        printf '%s\n' "${version%%[!0-9]*}"; return 0;;
    esac
  done < "$1/release"
  return 1
}

# Sets JDK to the first home that has javac and is new enough: JAVA_HOME, the java on the path, then the usual folders.
find_jdk() {
  local home release onpath
  onpath=$(command -v java 2>/dev/null) && onpath=$(readlink -f "$onpath" 2>/dev/null || printf '%s' "$onpath")
  for home in "${JAVA_HOME:-}" "${onpath%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    release=$(java_release "$home") || continue
    if [ "$release" -ge "$JAVA_AT_LEAST" ] 2>/dev/null; then
      JDK=$home
      JDK_RELEASE=$release
      return 0
    fi
  done
  die "no JDK $JAVA_AT_LEAST or newer was found (looked at JAVA_HOME, java on the path, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /Library/Java). Install one, for example Temurin $JAVA_AT_LEAST, or set JAVA_HOME to it."
}

maven_is_new_enough() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || return 1
  [ "$(printf '%s\n%s\n' 3.9.9 "$version" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = 3.9.9 ] && [ "${version%%.*}" = 3 ]
}

# Sets MAVEN to a Maven that Tycho can run in: the cached one, the one on the path, or one which any older Maven 3 fetches.
find_maven() {
  find_jdk
  export JAVA_HOME=$JDK
  # Newer JDKs warn of what Maven's own libraries do.
  [ "$JDK_RELEASE" -lt 24 ] || export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  MAVEN=$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
  [ -x "$MAVEN" ] && return 0
  local any fresh
  any=$(command -v mvn) || { install_packages maven && any=$(command -v mvn); } || die "Maven 3 was not found. Install it (Debian: apt-get install maven) and start again."
  if maven_is_new_enough "$any"; then
    MAVEN=$any
    return 0
  fi
  say "isnad: fetching Maven $MAVEN_VERSION into $CACHE"
  mkdir -p "$CACHE" || die "cannot write $CACHE"
  fresh=$(mktemp -d "$CACHE/maven.XXXXXX")
  # From an empty folder, so that the extensions of this tree, which need the newer Maven, are not loaded.
  (cd "$fresh" && "$any" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$fresh") >&2 \
    || { rm -rf "$fresh"; die "Maven $MAVEN_VERSION could not be fetched; is the network there, and does $any work?"; }
  chmod +x "$fresh/apache-maven-$MAVEN_VERSION/bin/mvn"
  # Two first starts at once: the one that comes second keeps the first one's copy.
  mv "$fresh/apache-maven-$MAVEN_VERSION" "$CACHE/" 2>/dev/null
  rm -rf "$fresh"
  [ -x "$MAVEN" ] || die "Maven $MAVEN_VERSION could not be unpacked into $CACHE"
}

# Installs Debian packages where that is possible without asking; else says what to type.
install_packages() {
  local apt=apt-get
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" != 0 ]; then
      if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then apt="sudo -n apt-get"; else apt=; fi
    fi
    if [ -n "$apt" ]; then
      say "isnad: installing $*"
      { $apt -qq update && DEBIAN_FRONTEND=noninteractive $apt -qq install -y --no-install-recommends "$@"; } >&2 </dev/null && return 0
      say "isnad: that did not work."
    fi
    say "isnad: please type:  sudo apt-get install $*"
  else
    say "isnad: please install what your system calls these Debian packages: $*"
  fi
  return 1
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }

# What SWT needs to open a window on Linux; elsewhere the system brings it.
ensure_window_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=()
  has_library 'libgtk-3\.so' || missing+=(libgtk-3-0)
  has_library 'libatk-bridge-2\.0' || missing+=(at-spi2-core)
  if command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=ar family 2>/dev/null)" ]; then :; else missing+=(fontconfig fonts-noto-core fonts-hosny-amiri); fi
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# A display without a screen, for tests and pictures.
ensure_xvfb() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=()
  command -v xvfb-run >/dev/null 2>&1 || missing+=(xvfb xauth)
  command -v dbus-launch >/dev/null 2>&1 || missing+=(dbus-x11)
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
  command -v xvfb-run >/dev/null 2>&1
}

# The application that was built last, under the fingerprint of the tree it was built from.
APPS=$ROOT/target/isnad

# One number for all that goes into the product, by path, size and time of change.
fingerprint() {
  local list
  case $(uname -s) in
    Darwin) list=(-exec stat -f '%N %z %m' {} +);;
    *) list=(-printf '%p %s %T@\n');;
  esac
  (cd "$ROOT" && LC_ALL=C find bundles features releng/org.isnad.target releng/org.isnad.product pom.xml .mvn LICENSE NOTICE \
    \( -name bin -o -name target -o -name '*.tests' \) -prune -o -name '.polyglot*' -prune -o -name '.tycho*' -prune -o -type f "${list[@]}" \
    | LC_ALL=C sort | cksum | tr ' ' -)
}

platform() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo linux/gtk/x86_64;;
    Darwin-arm64) echo macosx/cocoa/aarch64;;
    *) die "the target platform has no native parts for $(uname -s) on $(uname -m); it has them for Linux x86_64, Windows x86_64 and macOS aarch64.";;
  esac
}

# Hard links where the system can: a build then costs no second copy of the platform.
copy_tree() { cp -al "$1" "$2" 2>/dev/null || { rm -rf "$2"; cp -R "$1" "$2"; }; }


# Takes over what Maven has built from the tree with the fingerprint $1.
keep_app() {
  local app=$APPS/$1 old
  mkdir -p "$APPS" || die "cannot write $APPS"
  rm -rf "$app.new"
  copy_tree "$ROOT/releng/org.isnad.product/target/products/org.isnad.rcp.product/$(platform)" "$app.new" || die "cannot write $app.new"
  rm -rf "$app"
  mv "$app.new" "$app"
  printf '%s\n' "$1" > "$APPS/current"
  # A workbench that is running now keeps its bundles; what is older than the one before goes.
  for old in $(cd "$APPS" && ls -dt */ 2>/dev/null | sed 's#/$##' | tail -n +3); do rm -rf "${APPS:?}/$old"; done
}
