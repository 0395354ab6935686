-- What became of the records of each topic, from the records themselves.

CREATE TABLE outcome AS
WITH parted AS (
    SELECT role, n,
           (SELECT count(*) FROM dead d WHERE d.role = t.role) AS dead,
           (SELECT count(*) FROM late l WHERE l.role = t.role) AS late,
           CASE role WHEN 'news' THEN (SELECT count(*) FROM article_version WHERE is_duplicate)
                     WHEN 'ticks' THEN (SELECT coalesce(sum(snapshots), 0) FROM redelivered)
                     ELSE 0 END AS duplicate
    FROM (SELECT role, coalesce(any_value(n), 0) AS n
          FROM topic_name LEFT JOIN taken USING (role)
          WHERE role IN ('concepts', 'stocks', 'news', 'ticks') GROUP BY role) t
)
SELECT role, topic, CAST(n AS BIGINT) AS "in", CAST(n - dead - late - duplicate AS BIGINT) AS accepted,
       CAST(duplicate AS BIGINT) AS duplicate, CAST(late AS BIGINT) AS late,
       CAST(dead AS BIGINT) AS dead
FROM parted JOIN topic_name USING (role);

CREATE TABLE expected_counts AS
SELECT topic, upper(outcome) AS outcome, total
FROM (UNPIVOT (SELECT * EXCLUDE role FROM outcome)
      ON "in", accepted, duplicate, late, dead INTO NAME outcome VALUE total)
WHERE total > 0;
