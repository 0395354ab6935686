-- How new a story is, and what a mention is the first of. Null in rows that were written before.

ALTER TABLE mention
    ADD COLUMN novelty_milli   int,
    ADD COLUMN first_of_board  boolean,
    ADD COLUMN first_stocks    text[];

COMMENT ON COLUMN mention.novelty_milli IS
    'novelty of the story in thousandths: 1000 less the greatest similarity of its earliest article to an article of the board in the 7 days before it';
COMMENT ON COLUMN mention.first_of_board IS
    'no article mentioned the board in the 60 days before';
COMMENT ON COLUMN mention.first_stocks IS
    'those of stocks that no article named with the board in the 60 days before';

CREATE OR REPLACE VIEW dash.mention AS
SELECT article_id, concept, version, first_seen, story_id, story_final, source, title, url,
       relevance, round(tone_milli / 1000.0, 3) AS tone, tone_class, tone_terms, stocks,
       round(novelty_milli / 1000.0, 3) AS novelty, first_of_board, first_stocks
FROM mention
WHERE NOT withdrawn;
