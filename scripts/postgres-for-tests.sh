#!/usr/bin/env bash
# Unpacks Debian's PostgreSQL 15 and builds pgvector for it from Debian's own source package, all in one folder, without root.
# Prints the folder of the programs (initdb, postgres), for npm run test:postgres and npm run bench:postgres.
# Needs Debian 12 or what is built on it, its package lists (apt-get update), a C compiler and make. Some 30 s, of which 13 compile.
#
#   scripts/postgres-for-tests.sh [FOLDER]     default: build/postgres
#   scripts/postgres-for-tests.sh --serve PORT [FOLDER]
#                                              also starts a server with an empty database, postgres://yinju@127.0.0.1:PORT/yinju,
#                                              and ends it, its data included, when it is interrupted
set -euo pipefail

serve=""
if [[ "${1:-}" == "--serve" ]]; then
  serve="$2"
  shift 2
fi

cd "$(dirname "$0")/.."
mkdir -p "${1:-build/postgres}"
folder=$(cd "${1:-build/postgres}" && pwd)
version=15
root="$folder/root"
programs="$root/usr/lib/postgresql/$version/bin"
if [[ ! -f "$root/usr/lib/postgresql/$version/lib/vector.so" ]]; then {
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
} >&2; fi
echo "$programs"

if [[ -n "$serve" ]]; then
  data=$(mktemp -d)
  # The server refuses to be run by root.
  as=()
  if [[ $(id -u) == 0 ]]; then
    chown nobody "$data"
    as=(setpriv --reuid=nobody --clear-groups)
  fi
  cd "$data"
  "${as[@]}" "$programs/initdb" -D "$data/main" -U yinju --auth=trust --encoding=UTF8 --locale=C > /dev/null
  "${as[@]}" "$programs/postgres" -D "$data/main" -p "$serve" -c "unix_socket_directories=$data" -c shared_buffers=1GB -c maintenance_work_mem=1GB -c max_connections=200 -c max_wal_size=4GB -c jit=off &
  server=$!
  trap 'kill -INT "$server"; wait "$server" || true; rm -rf "$data"' EXIT INT TERM
  until "$programs/pg_isready" -q -h 127.0.0.1 -p "$serve"; do sleep 0.2; done
  "$programs/psql" -q -h 127.0.0.1 -p "$serve" -U yinju -d postgres -c "CREATE DATABASE yinju"
  echo "postgres://yinju@127.0.0.1:$serve/yinju"
  wait "$server"
fi
