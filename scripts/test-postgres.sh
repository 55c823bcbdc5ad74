#!/usr/bin/env bash
# Runs the tests that need a real PostgreSQL server, with the programs of POSTGRES_BIN (folder of initdb and postgres, pgvector among
# its extensions), or else with what scripts/postgres-for-tests.sh can get. Says so when there is neither, and fails only if
# POSTGRES_TESTS=required.
set -uo pipefail

cd "$(dirname "$0")/.."
mkdir -p build
if [[ -z "${POSTGRES_BIN:-}" ]]; then
  POSTGRES_BIN=$(scripts/postgres-for-tests.sh 2> build/postgres.log) || {
    echo "SKIPPED: the tests against a real PostgreSQL server. No server could be had ($(tail -n 1 build/postgres.log)); name one by POSTGRES_BIN." >&2
    [[ "${POSTGRES_TESTS:-}" != "required" ]]
    exit
  }
fi
export POSTGRES_BIN
exec npx vitest run --config vitest.postgres.config.ts "$@"
