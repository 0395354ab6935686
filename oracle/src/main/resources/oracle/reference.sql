-- The alerts of an uninterrupted run, in the range.
CREATE OR REPLACE TABLE reference AS
SELECT * REPLACE (headline_texts(headlines) AS headlines) FROM reference_alert
WHERE opened_at >= getvariable('from_ms') AND "at" < getvariable('to_ms');
