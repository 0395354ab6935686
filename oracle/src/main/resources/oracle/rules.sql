-- What must hold of the rows beside their values. Each query gives the rows that break its rule,
-- as texts; the line before it names table, column and rule.

-- counts.dead: a record that is no JSON was not refused
SELECT role || '-' || part || '@' || off FROM unreadable;

-- concept_pulse.revision: the minute is over, and its row is not final
SELECT concept || ' ' || clock(minute) FROM actual_pulse WHERE revision < 0;

-- concept_pulse.revision: a row is amended if and only if it says when
SELECT concept || ' ' || clock(minute) || ': revision ' || revision FROM actual_pulse
WHERE revision >= 0 AND (revision > 0) <> (amended_at IS NOT NULL);

-- concept_pulse.amended_at: no article of that minute came, changed or went at that moment
SELECT concept || ' ' || clock(minute) || ': ' || clock(amended_at) FROM actual_pulse p
WHERE amended_at IS NOT NULL AND amended_at < getvariable('to_ms')
  AND NOT EXISTS (FROM article_version v JOIN article_minute a USING (id)
                  WHERE a.minute = p.minute AND v.event_time = p.amended_at);

-- concept_pulse_original.revision: an original is a row as it was closed
SELECT concept || ' ' || clock(minute) || ': revision ' || revision FROM actual_original
WHERE revision <> 0 OR amended_at IS NOT NULL OR NOT final;

-- concept_pulse_original.minute: an original is kept of rows that were amended since, and of no others
SELECT o.concept || ' ' || clock(o.minute)
FROM actual_original o LEFT JOIN actual_pulse p USING (concept, minute)
WHERE closes_at(o.minute) <= getvariable('to_ms') AND coalesce(p.revision, 0) <= 0;

-- concept_pulse_original.index: index and market are those of the row that was amended
SELECT o.concept || ' ' || clock(o.minute)
FROM actual_original o JOIN expected_pulse p USING (concept, minute)
WHERE (o.index_open, o.index_high, o.index_low, o.index_close, o.previous_close, o.turnover,
       o.advancers, o.decliners, o.limit_ups, o.limit_downs, o.broken_limits, o.priced,
       o.constituents) IS DISTINCT FROM
      (p.index_open, p.index_high, p.index_low, p.index_close, p.previous_close, p.turnover,
       p.advancers, p.decliners, p.limit_ups, p.limit_downs, p.broken_limits, p.priced,
       p.constituents);

-- concept_pulse_original.mentions: stories, publishers and votes fit each other, and the articles of the minute
SELECT concept || ' ' || clock(minute) FROM actual_original o
WHERE stories > mentions OR sources > mentions OR positive + neutral + negative <> stories
   OR (mentions = 0) <> (stories = 0) OR (mentions = 0) <> (sources = 0)
   OR abs(tone_sum_milli) > 1000 * stories OR tone_squares_milli > 1000000 * stories
   OR tone_sum_milli * tone_sum_milli > tone_squares_milli * stories
   -- The vote of a single story is known.
   OR stories = 1 AND (tone_sum_milli * tone_sum_milli <> tone_squares_milli
                       OR positive <> (tone_sum_milli >= 100)::INT
                       OR negative <> (tone_sum_milli <= -100)::INT)
   OR net_sentiment <> half_up(tone_sum_milli * 1000, stories + 3)
   OR mentions > (SELECT count(*) FROM article_minute a WHERE a.minute = o.minute);

-- mention.article_id: no article of this id was accepted
SELECT concept || ' ' || article_id FROM mention_in_range
WHERE article_id NOT IN (SELECT id FROM article);

-- mention.concept: the board was not in force when the article came
SELECT m.concept || ' ' || m.article_id
FROM mention_in_range m
WHERE m.concept <> '_market' AND NOT m.withdrawn
  AND coalesce((SELECT max_by(c.effective_to, c.rank) FROM concept_version c
                WHERE c.id = m.concept AND c.in_force_from <= m.changed_at), 0) <= m.changed_at;

-- mention.version: the boards of an article are said by the version by which the market is
SELECT m.concept || ' ' || m.article_id || ': version ' || m.version
FROM mention_in_range m JOIN mention_in_range w ON w.article_id = m.article_id AND w.concept = '_market'
WHERE NOT m.withdrawn AND (m.version, m.changed_at, w.withdrawn) IS DISTINCT FROM (w.version, w.changed_at, false);

-- mention.first_seen: all boards of an article have it from the same moment on
SELECT m.concept || ' ' || m.article_id || ': ' || clock(m.first_seen)
FROM mention_in_range m JOIN mention_in_range w ON w.article_id = m.article_id AND w.concept = '_market'
WHERE NOT m.withdrawn AND m.first_seen <> w.first_seen;

-- mention.source: publisher, headline, address and stocks are the same for all boards of an article
SELECT m.concept || ' ' || m.article_id
FROM mention_in_range m JOIN mention_in_range w ON w.article_id = m.article_id AND w.concept = '_market'
WHERE NOT m.withdrawn AND (m.source, m.title, m.url, m.stocks) IS DISTINCT FROM (w.source, w.title, w.url, w.stocks);

-- mention.title: its Chinese characters stand in this order in the headline, or in the text where there is none
SELECT concept || ' ' || article_id || ': ' || title
FROM (SELECT m.concept, m.article_id, m.title,
             CASE WHEN regexp_replace(a.title, '<[^>]*>|\s', '', 'g') = '' THEN a.title || a.body ELSE a.title END
                 AS text
      FROM mention_in_range m JOIN article a ON a.id = m.article_id
      WHERE NOT m.withdrawn AND a.op = 'UPSERT')
WHERE -- What is written as an entity or a compatibility character is spelled otherwise there.
      NOT regexp_matches(text, '&|[\x{2E80}-\x{2FDF}\x{F900}-\x{FAFF}]')
  AND NOT regexp_matches(
      regexp_replace(text, '[^\p{Han}]', '', 'g'),
      array_to_string(string_split(regexp_replace(title, '[^\p{Han}]', '', 'g'), ''), '.*'));

-- mention.story_id: a story bears the id of its earliest article, and that article is in it
SELECT m.concept || ' ' || m.article_id || ': story ' || m.story_id
FROM mention_in_range m
LEFT JOIN actual_mention s ON s.concept = m.concept AND s.article_id = m.story_id
WHERE s.article_id IS NULL OR s.story_id <> s.article_id
   OR (s.first_seen, s.article_id) > (m.first_seen, m.article_id);

-- mention.story_final: event time has passed the article, and its story is not decided
SELECT concept || ' ' || article_id FROM mention_in_range
WHERE NOT story_final AND NOT withdrawn AND first_seen < getvariable('to_ms') - 60000;

-- mention.novelty_milli: 0 to 1000, the same in all of a story, and 1000 where the board was silent for 7 days
SELECT m.concept || ' ' || m.article_id || ': ' || coalesce(m.novelty_milli::VARCHAR, 'none')
FROM (SELECT *, lag(first_seen) OVER (PARTITION BY concept ORDER BY first_seen, article_id) AS before
      FROM actual_mention) m
LEFT JOIN actual_mention s ON s.concept = m.concept AND s.article_id = m.story_id
WHERE m.story_final AND m.article_id IN (SELECT article_id FROM mention_in_range)
  AND (m.novelty_milli IS NULL OR m.novelty_milli NOT BETWEEN 0 AND 1000
       OR s.story_final AND s.novelty_milli <> m.novelty_milli
       OR coalesce(m.first_seen - m.before > 604800000, true) AND m.story_id = m.article_id
          AND m.novelty_milli <> 1000);

-- mention.first_of_board: it is so if and only if no article mentioned the board in the 60 days before
SELECT concept || ' ' || article_id || ': ' || coalesce(first_of_board::VARCHAR, 'none')
FROM (SELECT m.*, p.id IS NOT NULL AS plain,
             max(first_seen) OVER earlier AS before,
             max(CASE WHEN p.id IS NOT NULL THEN first_seen END) OVER earlier AS plain_before
      FROM actual_mention m LEFT JOIN plain_article p ON p.id = m.article_id
      WINDOW earlier AS (PARTITION BY concept ORDER BY first_seen, article_id
                         ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
WHERE plain AND story_final
  AND first_seen >= getvariable('from_ms') AND first_seen < getvariable('to_ms')
  AND (first_of_board IS NULL
       OR first_of_board AND coalesce(first_seen - plain_before <= 5184000000, false)
       OR NOT first_of_board AND coalesce(first_seen - before > 5184000000, true));

-- mention.first_stocks: they are those that no article named with the board in the 60 days before
WITH told AS (
    SELECT m.*, p.id IS NOT NULL AS plain,
           -- The first version of what was changed may have named any stock.
           max(CASE WHEN p.id IS NULL THEN first_seen END) OVER (
               PARTITION BY concept ORDER BY first_seen, article_id) AS changed_before
    FROM actual_mention m LEFT JOIN plain_article p ON p.id = m.article_id
), named AS (
    SELECT *, unnest(string_split(stocks, ' ')) AS symbol FROM told WHERE stocks <> ''
), ordered AS (
    SELECT *, list_contains(string_split(first_stocks, ' '), symbol) AS is_first,
           max(first_seen) OVER earlier AS before,
           max(CASE WHEN plain THEN first_seen END) OVER earlier AS plain_before
    FROM named
    WINDOW earlier AS (PARTITION BY concept, symbol ORDER BY first_seen, article_id
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT concept || ' ' || article_id || ': ' || symbol
FROM ordered
WHERE plain AND story_final
  AND first_seen >= getvariable('from_ms') AND first_seen < getvariable('to_ms')
  AND (is_first IS NULL
       OR is_first AND coalesce(first_seen - plain_before <= 5184000000, false)
       OR NOT is_first AND coalesce(first_seen - before > 5184000000, true)
          AND coalesce(first_seen - changed_before > 5184000000, true))
UNION ALL
SELECT concept || ' ' || article_id || ': ' || symbol || ' is not named'
FROM (SELECT *, unnest(string_split(first_stocks, ' ')) AS symbol FROM mention_in_range
      WHERE first_stocks <> '')
WHERE NOT list_contains(string_split(stocks, ' '), symbol);

-- mention.relevance: TITLE, LEAD or ASIDE; the market is always in the title
SELECT concept || ' ' || article_id || ': ' || relevance FROM mention_in_range
WHERE relevance NOT IN ('TITLE', 'LEAD', 'ASIDE') OR concept = '_market' AND relevance <> 'TITLE';

-- mention.relevance: a board that is in the title has one of its names there
SELECT m.concept || ' ' || m.article_id || ': ' || m.title
FROM mention_in_range m
WHERE m.concept <> '_market' AND m.relevance = 'TITLE' AND NOT m.withdrawn
  AND NOT EXISTS (FROM concept_name n WHERE n.id = m.concept
                  AND contains(plain_text(m.title), plain_text(n.name)));

-- mention.tone_class: the class is that of the tone
SELECT concept || ' ' || article_id || ': ' || tone_milli || ' ' || tone_class FROM mention_in_range
WHERE abs(tone_milli) > 1000 OR tone_class <> CASE WHEN tone_milli >= 100 THEN 'POSITIVE'
    WHEN tone_milli <= -100 THEN 'NEGATIVE' ELSE 'NEUTRAL' END;

-- mention.tone_terms: a tone other than 0 says what it is made of
SELECT concept || ' ' || article_id || ': ' || tone_milli FROM mention_in_range
WHERE tone_milli <> 0 AND tone_terms = '';

-- mention.stocks: a stock that is named was known when the article came
SELECT concept || ' ' || article_id || ': ' || symbol
FROM (SELECT *, unnest(string_split(stocks, ' ')) AS symbol FROM mention_in_range WHERE stocks <> '')
WHERE NOT withdrawn AND symbol NOT IN (SELECT symbol FROM stock_version WHERE in_force_from <= changed_at);

-- stock_concept.article_id: the article mentions the board and names the stock
SELECT s.concept || ' ' || s.article_id || ': ' || s.symbol
FROM stock_concept_in_range s
LEFT JOIN actual_mention m ON m.article_id = s.article_id AND m.concept = s.concept AND NOT m.withdrawn
WHERE NOT s.withdrawn
  AND (m.article_id IS NULL OR NOT list_contains(string_split(m.stocks, ' '), s.symbol));

-- stock_concept.version: version, times, publisher, headline and address are those of the mention
SELECT s.concept || ' ' || s.article_id || ': ' || s.symbol
FROM stock_concept_in_range s
JOIN actual_mention m ON m.article_id = s.article_id AND m.concept = s.concept AND NOT m.withdrawn
WHERE NOT s.withdrawn
  AND (s.version, s.first_seen, s.changed_at, s.source, s.title, s.url)
      IS DISTINCT FROM (m.version, m.first_seen, m.changed_at, m.source, m.title, m.url);

-- stock_concept.version: what is withdrawn is so by a version of the article, at its time
SELECT s.concept || ' ' || s.article_id || ': ' || s.symbol || ' by version ' || s.version
FROM stock_concept_in_range s
WHERE s.withdrawn
  AND NOT EXISTS (FROM article_version v WHERE v.id = s.article_id AND v.event_time = s.changed_at
                  AND coalesce(v.version, s.version) = s.version);

-- stock_concept.stance: CLAIMED, CONFIRMED, or DENIED with a word of denial in the quote
SELECT concept || ' ' || article_id || ': ' || symbol || ' ' || stance FROM stock_concept_in_range
WHERE stance NOT IN ('CLAIMED', 'CONFIRMED', 'DENIED')
   OR stance = 'DENIED' AND NOT regexp_matches(quote, '[不未没無无非否蹭]|辟谣|失实|谣言|虚假|误传');

-- stock_concept.stance: 〈stock〉公告〈…〉公司未涉及〈board〉 is a denial
WITH company AS (
    SELECT DISTINCT symbol, regexp_replace(plain_text(name), '[^\p{Han}\p{L}\p{N}]', '', 'g') AS name
    FROM stock_version WHERE length(name) > 2
), said AS (
    SELECT m.article_id, m.concept, m.stocks AS symbol, n.name, c.name AS company,
           plain_text(a.title || '。' || a.body) AS text
    FROM mention_in_range m
    JOIN article a ON a.id = m.article_id AND a.op = 'UPSERT'
    JOIN concept_name n ON n.id = m.concept
    JOIN company c ON c.symbol = m.stocks
    WHERE NOT m.withdrawn AND m.concept <> '_market'
)
SELECT concept || ' ' || article_id || ': ' || symbol || ' is not denied'
FROM said s
WHERE regexp_matches(text, '(?:公告|澄清)[^。？?]{0,6}公司(?:未涉及|不涉及|没有)\Q' || plain_text(name) || '\E相关业务')
  AND contains(text, company)
  AND NOT EXISTS (FROM actual_stock_concept d
                  WHERE d.article_id = s.article_id AND d.concept = s.concept AND d.symbol = s.symbol
                    AND d.stance = 'DENIED' AND NOT d.withdrawn);

-- stock_concept.marginal: only what the company confirms can be little
SELECT concept || ' ' || article_id || ': ' || symbol || ' ' || stance FROM stock_concept_in_range
WHERE marginal AND stance <> 'CONFIRMED';

-- stock_concept.quote: its Chinese characters stand in this order in the article
SELECT s.concept || ' ' || s.article_id || ': ' || s.quote
FROM stock_concept_in_range s JOIN article a ON a.id = s.article_id AND a.op = 'UPSERT'
WHERE NOT s.withdrawn
  AND NOT regexp_matches(a.title || a.body, '&|[\x{2E80}-\x{2FDF}\x{F900}-\x{FAFF}]')
  -- The cleaner may have cut a note out of the sentence.
  AND (regexp_replace(s.quote, '[^\p{Han}]', '', 'g') = '' OR NOT regexp_matches(
      regexp_replace(a.title || a.body, '[^\p{Han}]', '', 'g'),
      array_to_string(string_split(regexp_replace(s.quote, '[^\p{Han}]', '', 'g'), ''), '.*')));

-- stock_concept.withdrawn: the article still says the sentence, of the same stock and board
SELECT s.concept || ' ' || s.article_id || ': ' || s.symbol || ' is withdrawn'
FROM stock_concept_in_range s
JOIN actual_mention m ON m.article_id = s.article_id AND m.concept = s.concept AND NOT m.withdrawn
JOIN article a ON a.id = s.article_id AND a.op = 'UPSERT'
WHERE s.withdrawn AND list_contains(string_split(m.stocks, ' '), s.symbol)
  AND contains(regexp_replace(a.title || a.body, '[^\p{Han}]', '', 'g'),
               regexp_replace(s.quote, '[^\p{Han}]', '', 'g'));

-- alert.score: the score is (stories - mean) / deviation
SELECT concept || ' ' || alert_id || ': ' || score FROM checked_alert
WHERE abs(score * baseline_deviation - (stories - baseline_mean)) > 1e-6 * (1 + abs(stories));

-- alert.index_now: it is where the board's index closed in the minute of index_as_of
SELECT a.concept || ' ' || a.alert_id || ': ' || a.index_now / 1e6
FROM checked_alert a LEFT JOIN bar b ON b.concept = a.concept AND b.minute = a.index_as_of
WHERE a.index_as_of >= getvariable('from_ms') AND closes_at(a.index_as_of) <= getvariable('to_ms')
  AND a.index_now IS DISTINCT FROM b.index_close;

-- alert.index_as_of: the price is that of the first bar that closes after the message, and is said when there is one
SELECT a.concept || ' ' || a.alert_id || ': ' || coalesce(clock(a.index_as_of), 'no price') || ' instead of ' || clock(first_bar)
FROM (SELECT *, (SELECT min(b.minute) FROM bar b
                 WHERE b.concept = c.concept AND b.constituents > 0 AND closes_at(b.minute) > c."at"
                   AND closes_at(b.minute) <= getvariable('to_ms')) AS first_bar
      FROM checked_alert c WHERE c."at" >= getvariable('from_ms')) a
WHERE first_bar IS NOT NULL AND index_as_of IS DISTINCT FROM first_bar;

-- alert.index_at_open: it is where the board's index had closed last when the alert opened
SELECT a.concept || ' ' || a.alert_id || ': ' || a.index_at_open / 1e6
FROM checked_alert a
WHERE a.index_at_open IS NOT NULL AND a.index_at_open IS DISTINCT FROM coalesce(
    (SELECT max_by(b.index_close, b.minute) FROM bar b
     WHERE b.concept = a.concept AND b.constituents > 0 AND closes_at(b.minute) <= a.opened_at),
    (SELECT min_by(b.previous_close, b.minute) FROM bar b
     WHERE b.concept = a.concept AND b.constituents > 0), a.index_at_open);

-- alert.stories: its figures are those of the mentions in its window, where none has changed since
SELECT concept || ' ' || alert_id || ': ' || stories || ' stories'
FROM (SELECT a.concept, a.alert_id, a.stories, a.mentions, a.sources, a.first_source, a.first_seen,
             count(m.article_id) AS m, count(DISTINCT m.story_id) AS s, count(DISTINCT m.source) AS p,
             coalesce(arg_min(m.source, (m.first_seen, m.article_id)), '') AS earliest,
             coalesce(min(m.first_seen), 0) AS since,
             coalesce(bool_or(m.changed_at > a."at" OR m.withdrawn OR m.first_seen < m.changed_at), false)
                 AS changed
      FROM checked_alert a LEFT JOIN actual_mention m ON m.concept = a.concept
          AND m.first_seen > a."at" - a.window_minutes * 60000 AND m.first_seen <= a."at"
      WHERE getvariable('ordered') = 1 AND a."at" - a.window_minutes * 60000 >= getvariable('from_ms')
      GROUP BY ALL)
WHERE NOT changed AND (stories, mentions, sources, first_source, coalesce(first_seen, 0))
    IS DISTINCT FROM (s, m, p, earliest, since);
