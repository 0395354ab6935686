SET 'pipeline.global-job-parameters' = 'concept-pulse.concepts:/data/concepts.jsonl,concept-pulse.stocks:/data/stocks.jsonl';

CREATE TEMPORARY FUNCTION SENTIMENT AS 'io.conceptpulse.sql.Sentiment' USING JAR '/data/concept-pulse.jar';
CREATE TEMPORARY FUNCTION MENTIONS AS 'io.conceptpulse.sql.Mentions' USING JAR '/data/concept-pulse.jar';
CREATE TEMPORARY FUNCTION STORY_SIMILARITY AS 'io.conceptpulse.sql.StorySimilarity' USING JAR '/data/concept-pulse.jar';
CREATE TEMPORARY FUNCTION CLEAN_NEWS AS 'io.conceptpulse.sql.CleanNews' USING JAR '/data/concept-pulse.jar';
CREATE TEMPORARY FUNCTION SEGMENT AS 'io.conceptpulse.sql.SegmentWords' USING JAR '/data/concept-pulse.jar';

CREATE TEMPORARY TABLE news (id STRING, title STRING, body STRING) WITH (
  'connector' = 'kafka',
  'topic' = 'news',
  'properties.bootstrap.servers' = 'kafka-1:9092',
  'scan.startup.mode' = 'earliest-offset',
  'scan.bounded.mode' = 'latest-offset', -- without it the query goes on for ever
  'format' = 'json',
  'json.ignore-parse-errors' = 'true'
);

-- Which board or stock does an article name, and in what tone does it write of it?
SELECT id, target, kind, name, in_title, `start`, tone.score, tone.label, tone.terms
FROM (
  SELECT n.id, m.*, SENTIMENT(CONCAT_WS(U&'\000A', n.title, n.body), m.name) AS tone
  FROM news AS n, LATERAL TABLE(MENTIONS(n.title, n.body)) AS m
);

-- What was cut from it, and what are its words?
SELECT id, CLEAN_NEWS(body).cuts AS cuts, SEGMENT(title) AS words FROM news;

-- Which articles tell the same story?
SELECT a.id, b.id, STORY_SIMILARITY(a.title, b.title) AS similarity
FROM news AS a JOIN news AS b ON a.id < b.id
WHERE STORY_SIMILARITY(a.title, b.title) >= 0.35;
