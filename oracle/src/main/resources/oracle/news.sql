-- The articles as they came, version by version.

CREATE TABLE article_version AS
WITH parsed AS (
    SELECT part, off, value->>'$.id' AS id, upper(coalesce(value->>'$.op', 'UPSERT')) AS op,
           upper(coalesce(value->>'$.kind', 'NEWS')) AS kind,
           coalesce(value->>'$.source', '') AS source, coalesce(value->>'$.url', '') AS url,
           coalesce(value->>'$.title', '') AS title, coalesce(value->>'$.body', '') AS body,
           nullif(trim(coalesce(value->>'$.version', '')), '') AS version,
           coalesce(moment(value->>'$.first_seen_at'),
                    CASE WHEN getvariable('published') = 1
                         THEN moment(value->>'$.published_at') END, ts) AS event_time
    FROM (SELECT * REPLACE (replace(value, '\u0000', '') AS value) FROM sound_news)
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
    SELECT *, version IS NULL AS unordered,
           count(*) FILTER (version IS NULL) OVER (PARTITION BY id ORDER BY part, off) AS era
    FROM article_version WHERE NOT is_duplicate
)
SELECT *, unordered
          OR version_rank(version) >= coalesce(
              max(version_rank(version)) OVER (PARTITION BY id, era ORDER BY part, off
                                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
              '') AS stood
FROM accepted;

CREATE TABLE article AS
SELECT id, op, kind, source, url, title, body, version, event_time AS changed_at,
       (SELECT min(event_time) FROM article_state a WHERE a.id = r.id) AS first_seen,
       (SELECT count(*) FROM article_state a
        WHERE a.id = r.id AND a.stood AND a.op = 'UPSERT' AND a.kind <> 'TAPE') AS statements
FROM article_state r
WHERE stood
QUALIFY row_number() OVER (PARTITION BY id ORDER BY part DESC, off DESC) = 1;

-- When an article counted: with each earlier version that came later, its minute moved.
CREATE TABLE article_minute AS
SELECT DISTINCT id, minute_of(min(event_time) OVER (PARTITION BY id ORDER BY part, off)) AS minute
FROM article_version WHERE NOT is_duplicate;
