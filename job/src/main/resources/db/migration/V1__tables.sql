-- The tables that the job writes. Money is in yuan, index levels in points, times are instants.
-- Partitions of a day (Beijing time) are made by the sink when the first row of the day comes.

CREATE TABLE concept_pulse (
    concept             text          NOT NULL,
    minute              timestamptz   NOT NULL,
    mentions            int           NOT NULL,
    stories             int           NOT NULL,
    sources             int           NOT NULL,
    positive            int           NOT NULL,
    neutral             int           NOT NULL,
    negative            int           NOT NULL,
    tone_sum_milli      bigint        NOT NULL,
    tone_squares_milli  bigint        NOT NULL,
    -- Each story has one vote; the 3 shrinks what few stories say towards neutral.
    net_sentiment       numeric(9, 6) GENERATED ALWAYS AS
                            (round(tone_sum_milli / 1000.0 / (stories + 3), 6)) STORED,
    index_open          numeric(18, 6),
    index_high          numeric(18, 6),
    index_low           numeric(18, 6),
    index_close         numeric(18, 6),
    previous_close      numeric(18, 6),
    turnover            numeric(20, 2),
    advancers           int,
    decliners           int,
    limit_ups           int,
    limit_downs         int,
    broken_limits       int,
    priced              int,
    constituents        int,
    revision            int           NOT NULL,
    final               boolean       GENERATED ALWAYS AS (revision >= 0) STORED,
    amended_at          timestamptz,
    PRIMARY KEY (concept, minute)
) PARTITION BY RANGE (minute);

CREATE INDEX concept_pulse_minute ON concept_pulse (minute);

COMMENT ON TABLE concept_pulse IS
    'News and index of a board in a minute; the board _market is the whole market';
COMMENT ON COLUMN concept_pulse.minute IS 'start of the minute';
COMMENT ON COLUMN concept_pulse.tone_sum_milli IS 'sum of the votes of the stories, thousandths';
COMMENT ON COLUMN concept_pulse.tone_squares_milli IS 'sum of the squared votes, millionths';
COMMENT ON COLUMN concept_pulse.turnover IS
    'yuan traded in the session so far; null outside trading minutes, as are all columns from index_open on';
COMMENT ON COLUMN concept_pulse.revision IS
    '-1 while the minute runs, 0 when it is closed, then one more for each amendment';

CREATE TABLE concept_pulse_original (LIKE concept_pulse INCLUDING ALL);

COMMENT ON TABLE concept_pulse_original IS
    'Rows of concept_pulse as they were closed, where they were amended later: for backtests';

CREATE TABLE mention (
    article_id   text        NOT NULL,
    concept      text        NOT NULL,
    version      text        NOT NULL,
    first_seen   timestamptz NOT NULL,
    story_id     text        NOT NULL,
    story_final  boolean     NOT NULL,
    source       text        NOT NULL,
    title        text        NOT NULL,
    url          text        NOT NULL,
    relevance    text        NOT NULL,
    tone_milli   int         NOT NULL,
    tone_class   text        NOT NULL,
    tone_terms   text[]      NOT NULL,
    stocks       text[]      NOT NULL,
    withdrawn    boolean     NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (article_id, concept)
);

CREATE INDEX mention_of_concept ON mention (concept, first_seen);
CREATE INDEX mention_first_seen ON mention (first_seen);

CREATE TABLE stock_state (
    symbol       text           NOT NULL,
    session      date           NOT NULL,
    ts           timestamptz    NOT NULL,
    last         numeric(12, 3) NOT NULL,
    prev_close   numeric(12, 3) NOT NULL,
    return       numeric(15, 9) NOT NULL,
    volume       bigint         NOT NULL,
    amount       numeric(20, 2) NOT NULL,
    limit_state  text           NOT NULL,
    PRIMARY KEY (symbol, session)
) PARTITION BY RANGE (session);

CREATE TABLE alert (
    alert_id            text             NOT NULL PRIMARY KEY,
    seq                 bigint           NOT NULL,
    kind                text             NOT NULL,
    concept             text             NOT NULL,
    state               text             NOT NULL,
    at                  timestamptz      NOT NULL,
    opened_at           timestamptz      NOT NULL,
    window_minutes      int              NOT NULL,
    stories             int              NOT NULL,
    mentions            int              NOT NULL,
    sources             int              NOT NULL,
    baseline_mean       double precision NOT NULL,
    baseline_deviation  double precision NOT NULL,
    score               double precision NOT NULL,
    first_source        text             NOT NULL,
    first_seen          timestamptz      NOT NULL,
    headlines           jsonb            NOT NULL,
    stocks              text[]           NOT NULL,
    market_open         boolean          NOT NULL,
    index_at_open       numeric(18, 6),
    index_now           numeric(18, 6),
    index_as_of         timestamptz
);

CREATE INDEX alert_opened_at ON alert (opened_at);

COMMENT ON TABLE alert IS 'The newest message of each alert';

CREATE TABLE counts (
    topic    text   NOT NULL,
    outcome  text   NOT NULL,
    total    bigint NOT NULL,
    PRIMARY KEY (topic, outcome)
);

COMMENT ON TABLE counts IS 'What became of the records of each topic';
