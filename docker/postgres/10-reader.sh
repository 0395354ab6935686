#!/bin/sh
# Makes the role that dashboards log in with. Run once, by the image, when the database is new.
# GRAFANA_DB_PASSWORD comes from the environment; without it no login is made.
set -eu

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE concept_pulse_reader NOLOGIN;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL

if [ -z "${GRAFANA_DB_PASSWORD:-}" ]; then
    echo "GRAFANA_DB_PASSWORD is not set: no login for dashboards was made"
    exit 0
fi

# The password is quoted by psql, not by the shell. Settings of a role are not inherited: they
# stand at the login.
psql -v ON_ERROR_STOP=1 -v password="$GRAFANA_DB_PASSWORD" \
    --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE grafana LOGIN PASSWORD :'password' CONNECTION LIMIT 20 IN ROLE concept_pulse_reader;
ALTER ROLE grafana SET search_path = dash;
ALTER ROLE grafana SET statement_timeout = '15s';
ALTER ROLE grafana SET default_transaction_read_only = on;
SQL
