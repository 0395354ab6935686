-- Records that the job did not accept, by their place; delivered at least once, counted once.

CREATE TABLE dead AS
SELECT DISTINCT n.role, CAST(value->>'$.partition' AS INTEGER) AS part,
       CAST(value->>'$.offset' AS BIGINT) AS off
FROM raw_dead_letters JOIN topic_name n ON n.topic = (value->>'$.topic');

CREATE TABLE late AS
SELECT n.role, CAST(value->>'$.partition' AS INTEGER) AS part,
       CAST(value->>'$.offset' AS BIGINT) AS off, max(moment(value->>'$.watermark')) AS watermark
FROM raw_late JOIN topic_name n ON n.topic = (value->>'$.topic')
GROUP BY ALL;

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
