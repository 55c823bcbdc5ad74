#!/usr/bin/env bash
# Unpacks Debian's PostgreSQL 15 and builds pgvector for it from Debian's own source package, all in one folder, without root.
# Prints the folder of the programs (initdb, postgres), for npm run test:postgres and npm run bench:postgres.
# Needs Debian 12 or what is built on it, its package lists (apt-get update), a C compiler and make. Some 30 s, of which 13 compile.
#
#   scripts/postgres-for-tests.sh [FOLDER]     default: build/postgres
set -euo pipefail

cd "$(dirname "$0")/.."
mkdir -p "${1:-build/postgres}"
folder=$(cd "${1:-build/postgres}" && pwd)
version=15
root="$folder/root"
programs="$root/usr/lib/postgresql/$version/bin"
if [[ -f "$root/usr/lib/postgresql/$version/lib/vector.so" ]]; then
  echo "$programs"
  exit
fi
{
  command -v dpkg apt-get gcc make > /dev/null || { echo "this needs Debian with gcc and make" >&2; exit 1; }
  mkdir -p "$folder/packages" "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/source" "$root"
  # The package and its headers, of one version; what else the server needs is in any Debian but these.
  (cd "$folder/packages" && apt-get download "postgresql-$version" "postgresql-client-$version" "postgresql-server-dev-$version" libpq5)
  for package in "$folder"/packages/*.deb; do dpkg -x "$package" "$root"; done

  # pgvector is not in Debian 12; the source package of Debian 13 builds here.
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main" > "$folder/sources.list"
  own=(-o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User="$(id -un)")
  apt-get "${own[@]}" update
  (cd "$folder/source" && apt-get "${own[@]}" --download-only source pgvector && tar -xzf pgvector_*.orig.tar.gz --strip-components=1)
  pgxs="$root/usr/lib/postgresql/$version/lib/pgxs/src/makefiles/pgxs.mk"
  include="$root/usr/include/postgresql/$version/server"
  # Without -march=native: what is built here may run elsewhere. Without LLVM, which only serves queries that take seconds.
  make -C "$folder/source" -j2 OPTFLAGS="" PG_CONFIG="$programs/pg_config" PGXS="$pgxs" with_llvm=no PG_CPPFLAGS="-I$include -I$root/usr/include/postgresql" vector.so sql/vector--0.8.0.sql
  install -m 644 "$folder/source/vector.so" "$root/usr/lib/postgresql/$version/lib/"
  install -m 644 "$folder"/source/vector.control "$folder"/source/sql/vector--*.sql "$root/usr/share/postgresql/$version/extension/"
} >&2
echo "$programs"
