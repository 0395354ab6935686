-- Who says that a stock belongs to a board, and who says that it does not.

CREATE TABLE stock_concept (
    article_id   text        NOT NULL,
    symbol       text        NOT NULL,
    concept      text        NOT NULL,
    version      text        NOT NULL,
    first_seen   timestamptz NOT NULL,
    stance       text        NOT NULL,
    marginal     boolean     NOT NULL,
    quote        text        NOT NULL,
    source       text        NOT NULL,
    title        text        NOT NULL,
    url          text        NOT NULL,
    withdrawn    boolean     NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (article_id, symbol, concept)
);

CREATE INDEX stock_concept_of_board ON stock_concept (concept, symbol, first_seen);
CREATE INDEX stock_concept_of_stock ON stock_concept (symbol, first_seen);

COMMENT ON TABLE stock_concept IS
    'What each article says of a stock''s belonging to a board; dash.stock_concept has what holds';
COMMENT ON COLUMN stock_concept.stance IS
    'CLAIMED: somebody else says so; CONFIRMED: the company says so; DENIED: the company or a regulator says that it is not so';
COMMENT ON COLUMN stock_concept.marginal IS
    'the company confirms it as little or not there yet: a small share, no revenue so far, a plan';
COMMENT ON COLUMN stock_concept.quote IS 'the sentence that says so, at most 200 characters of it';

CREATE VIEW dash.stock_concept_said AS
SELECT article_id, symbol, concept, version, first_seen, changed_at AS said_at,
       stance, marginal, quote, source, title, url
FROM stock_concept
WHERE NOT withdrawn;

COMMENT ON VIEW dash.stock_concept_said IS 'Every article that says of a stock whether it belongs to a board';

-- The company's word outweighs any claim, its last word the one before; where it is silent, the last
-- claim stands. The order is total: whatever the order in which articles came, the row is the same.
CREATE VIEW dash.stock_concept AS
SELECT DISTINCT ON (concept, symbol)
       concept, symbol, stance, marginal, said_at, quote, source, title, url, article_id,
       count(*) FILTER (WHERE stance = 'CLAIMED') OVER pair AS claims,
       count(*) FILTER (WHERE stance = 'CONFIRMED') OVER pair AS confirmations,
       count(*) FILTER (WHERE stance = 'DENIED') OVER pair AS denials,
       min(said_at) OVER pair AS first_said
FROM dash.stock_concept_said
WINDOW pair AS (PARTITION BY concept, symbol)
ORDER BY concept, symbol, (stance = 'CLAIMED'), first_seen DESC, article_id DESC;

COMMENT ON VIEW dash.stock_concept IS
    'How each stock stands to each board: the last word of the company, else the last claim';
COMMENT ON COLUMN dash.stock_concept_said.said_at IS
    'when the version appeared that says so; the article itself, in other words, may be older (first_seen)';
COMMENT ON COLUMN dash.stock_concept.said_at IS 'when that was said: nobody could know it before';
COMMENT ON COLUMN dash.stock_concept.first_said IS 'when anybody said anything of the two first';
