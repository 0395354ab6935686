-- Records that the job did not accept, by their place; delivered at least once, counted once. Places
-- that were not read are left out: the job goes on while topics are read one after the other.

CREATE TABLE sound_dead_letters AS FROM raw_dead_letters WHERE json_valid(value);
CREATE TABLE sound_late AS FROM raw_late WHERE json_valid(value);
CREATE TABLE sound_alerts AS FROM raw_alerts WHERE json_valid(value);

CREATE TABLE place AS
SELECT 'concepts' AS role, part, off FROM raw_concepts
UNION ALL SELECT 'stocks', part, off FROM raw_stocks
UNION ALL SELECT 'news', part, off FROM raw_news
UNION ALL SELECT 'ticks', part, off FROM raw_ticks
UNION ALL SELECT role, part, off FROM heartbeat;

CREATE TABLE dead AS
WITH letter AS (
    SELECT DISTINCT n.role, CAST(value->>'$.partition' AS INTEGER) AS part,
           CAST(value->>'$.offset' AS BIGINT) AS off
    FROM sound_dead_letters JOIN topic_name n ON n.topic = (value->>'$.topic')
)
FROM letter SEMI JOIN place USING (role, part, off);

CREATE TABLE late AS
WITH letter AS (
    SELECT n.role, CAST(value->>'$.partition' AS INTEGER) AS part,
           CAST(value->>'$.offset' AS BIGINT) AS off, max(moment(value->>'$.watermark')) AS watermark
    FROM sound_late JOIN topic_name n ON n.topic = (value->>'$.topic')
    GROUP BY ALL
)
FROM letter SEMI JOIN place USING (role, part, off);

-- A heartbeat that was refused moves no time, and counts as a record.
CREATE TABLE pulse_beat AS FROM heartbeat ANTI JOIN dead USING (role, part, off);

CREATE TABLE taken AS
SELECT role, count(*) AS n FROM place ANTI JOIN pulse_beat USING (role, part, off) GROUP BY role;

-- Catalogs are compacted: where offsets are missing, definitions are.
CREATE TABLE compacted_topic AS
SELECT topic FROM place JOIN topic_name USING (role)
WHERE role IN ('concepts', 'stocks')
GROUP BY topic HAVING count(*) < max(off) + 1;

DROP TABLE place;

-- What is left, to be read. The planner may read before it leaves out, so it is left out here.
CREATE TABLE sound_concepts AS
FROM raw_concepts ANTI JOIN (FROM dead WHERE role = 'concepts') USING (part, off)
WHERE json_valid(value);
CREATE TABLE sound_stocks AS
FROM raw_stocks ANTI JOIN (FROM dead WHERE role = 'stocks') USING (part, off)
WHERE json_valid(value);
CREATE TABLE sound_news AS
FROM raw_news ANTI JOIN (FROM dead WHERE role = 'news') USING (part, off)
ANTI JOIN (FROM late WHERE role = 'news') USING (part, off)
WHERE json_valid(value);

CREATE TABLE unreadable AS
SELECT role, part, off FROM (
    SELECT 'concepts' AS role, * FROM raw_concepts UNION ALL SELECT 'stocks', * FROM raw_stocks
    UNION ALL SELECT 'news', * FROM raw_news UNION ALL SELECT 'ticks', * FROM raw_ticks)
ANTI JOIN dead USING (role, part, off)
WHERE value IS NULL OR NOT json_valid(value);
