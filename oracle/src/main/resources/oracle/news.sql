-- The articles as they came, version by version.

CREATE TABLE article_version AS
WITH parsed AS (
    SELECT part, off, clean(value->>'$.id') AS id,
           upper(coalesce(nullif(clean(value->>'$.op'), ''), 'UPSERT')) AS op,
           upper(coalesce(nullif(clean(value->>'$.kind'), ''), 'NEWS')) AS kind,
           clean(coalesce(value->>'$.source', '')) AS source,
           clean(coalesce(value->>'$.url', '')) AS url,
           clean(coalesce(value->>'$.title', '')) AS title,
           -- A withdrawal has no body.
           CASE WHEN op = 'DELETE' THEN '' ELSE clean(coalesce(value->>'$.body', '')) END AS body,
           CASE WHEN NOT regexp_full_match(clean(value->>'$.version'), '\s*')
                THEN clean(value->>'$.version') END AS version,
           coalesce(moment(value->>'$.first_seen_at'),
                    CASE WHEN getvariable('published') = 1
                         THEN moment(value->>'$.published_at') END, ts) AS event_time
    FROM sound_news
), named AS (
    SELECT *,
           -- Without a version it is the content that tells versions apart.
           coalesce('v' || version, '#' || md5(op || chr(1) || source || chr(1) || title || chr(1) || body))
               AS identity
    FROM parsed
)
SELECT *, row_number() OVER (PARTITION BY id, identity ORDER BY part, off) > 1 AS is_duplicate
FROM named;

-- Of each article the version that stands: a lower number never replaces a higher one, versions
-- without number replace in the order in which they come. Behind each one without number, numbers
-- begin anew.
CREATE TABLE article_state AS
WITH accepted AS (
    SELECT *, version IS NULL OR version LIKE '#%' AS unordered FROM article_version WHERE NOT is_duplicate
), counted AS (
    SELECT *, count(*) FILTER (unordered) OVER (PARTITION BY id ORDER BY part, off) AS era FROM accepted
), placed AS (
    SELECT *, unordered
              OR version_rank(version) >= coalesce(
                  max(CASE WHEN NOT unordered THEN version_rank(version) END) OVER (
                      PARTITION BY id, era ORDER BY part, off
                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), '') AS stood
    FROM counted
), stated AS (
    SELECT *, stood AND op = 'UPSERT' AND kind <> 'TAPE' AS states FROM placed
)
SELECT *, max(off) FILTER (states) OVER (PARTITION BY id) AS last_statement FROM stated;

-- What stands of each article: its last statement, and the first version that took it back.
CREATE TABLE article AS
WITH undone AS (
    SELECT id, min_by({op: 'DELETE', version: version, event_time: event_time, off: off}, off) AS by
    FROM article_state WHERE stood AND off > last_statement GROUP BY id
)
SELECT s.id, coalesce(u.by.op, 'UPSERT') AS op, s.source, s.url, s.title, s.body,
       CASE WHEN u.id IS NULL THEN s.version ELSE u.by.version END AS version,
       coalesce(u.by.event_time, s.event_time) AS changed_at,
       -- An older version that comes while nothing stands says nothing.
       (SELECT min(event_time) FROM article_state a
        WHERE a.id = s.id AND a.off < coalesce(u.by.off, 9223372036854775807)) AS first_seen
FROM article_state s LEFT JOIN undone u ON u.id = s.id
WHERE s.off = s.last_statement;

-- When an article counted: with each earlier version that came later, its minute moved.
CREATE TABLE article_minute AS
SELECT DISTINCT id, minute_of(min(event_time) OVER (PARTITION BY id ORDER BY part, off)) AS minute
FROM article_version WHERE NOT is_duplicate;
