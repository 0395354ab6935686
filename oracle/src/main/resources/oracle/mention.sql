-- What the table of mentions must say of every article, whatever was found in it: each one that
-- states something mentions the market, by the version that stands, from its first moment on. Articles
-- that changed after the range are left to a later question, and those of which the topic no longer
-- holds the beginning to an earlier one.

CREATE OR REPLACE TABLE mention_in_range AS
SELECT * FROM actual_mention
WHERE first_seen >= getvariable('from_ms') AND first_seen < getvariable('to_ms')
  AND changed_at < getvariable('to_ms');

CREATE OR REPLACE TABLE expected_mention AS
SELECT a.id AS article_id,
       -- A version that the record does not name is the job's own.
       coalesce(a.version, m.version) AS version, a.first_seen, a.changed_at,
       a.op = 'DELETE' AS withdrawn, a.source, a.url
FROM article a
LEFT JOIN actual_mention m ON m.article_id = a.id AND m.concept = '_market'
WHERE a.first_seen >= getvariable('from_ms') AND a.first_seen < getvariable('to_ms')
  AND a.changed_at < getvariable('to_ms') AND coalesce(m.changed_at, 0) < getvariable('to_ms');

CREATE OR REPLACE TABLE checked_mention AS
SELECT article_id, version, first_seen, changed_at, withdrawn, source, url
FROM mention_in_range WHERE concept = '_market';

-- Articles of which one version came: what was said of them first is what is said of them now.
CREATE OR REPLACE TABLE plain_article AS
SELECT id FROM article_version WHERE NOT is_duplicate GROUP BY id HAVING count(*) = 1;

-- What articles say of stocks and boards, by the same bounds.
CREATE OR REPLACE TABLE stock_concept_in_range AS
SELECT * FROM actual_stock_concept
WHERE first_seen >= getvariable('from_ms') AND first_seen < getvariable('to_ms')
  AND changed_at < getvariable('to_ms');
