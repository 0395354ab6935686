-- A role for dashboards: it reads the views and nothing else. It cannot log in by itself; give it
-- to a login (GRANT concept_pulse_reader TO grafana), and give that login a statement_timeout of
-- its own, because settings of a role are not inherited.

DO $$
BEGIN
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'concept_pulse_reader') THEN
            CREATE ROLE concept_pulse_reader NOLOGIN;
            ALTER ROLE concept_pulse_reader SET statement_timeout = '15s';
        END IF;
    EXCEPTION
        -- Roles belong to the whole server: another database may just have made it.
        WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    GRANT USAGE ON SCHEMA dash TO concept_pulse_reader;
    GRANT SELECT ON ALL TABLES IN SCHEMA dash TO concept_pulse_reader;
    ALTER DEFAULT PRIVILEGES IN SCHEMA dash GRANT SELECT ON TABLES TO concept_pulse_reader;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'the role concept_pulse_reader was not made: not permitted; make it by hand';
END
$$;
