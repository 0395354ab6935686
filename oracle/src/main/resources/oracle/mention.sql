-- What the table of mentions must say of every article, whatever was found in it: each one that
-- states something mentions the market, by the version that stands, from its first moment on.

CREATE OR REPLACE TABLE expected_mention AS
SELECT a.id AS article_id,
       -- A version that the record does not name is the job's own.
       coalesce(a.version, m.version) AS version, a.first_seen, a.changed_at,
       a.op = 'DELETE' OR a.kind = 'TAPE' AS withdrawn,
       -- What was withdrawn stays as it was said before.
       CASE WHEN a.op = 'DELETE' OR a.kind = 'TAPE' THEN m.source ELSE a.source END AS source,
       CASE WHEN a.op = 'DELETE' OR a.kind = 'TAPE' THEN m.url ELSE a.url END AS url
FROM article a
LEFT JOIN actual_mention m ON m.article_id = a.id AND m.concept = '_market'
WHERE a.statements > 0 AND a.first_seen >= getvariable('from_ms')
  AND a.first_seen < getvariable('to_ms') AND a.changed_at < getvariable('to_ms');

CREATE OR REPLACE TABLE checked_mention AS
SELECT article_id, version, first_seen, changed_at, withdrawn, source, url
FROM actual_mention m
WHERE concept = '_market' AND first_seen >= getvariable('from_ms')
  AND first_seen < getvariable('to_ms') AND changed_at < getvariable('to_ms');
