-- Boards and stocks in versions. A version counts from effective_from, but not before ten seconds
-- after its Kafka timestamp. Of definitions sent again the first one counts.

CREATE TABLE concept_version AS
WITH parsed AS (
    SELECT clean(value->>'$.id') AS id, clean(value->>'$.version') AS version, part, off, ts,
           list_distinct(list_transform(
               json_extract_string(value, '$.constituents[*].symbol'), lambda s: symbol_of(s)))
               AS constituents,
           coalesce(moment(value->>'$.effective_from'), -9223372036854775808) AS effective_from,
           coalesce(moment(value->>'$.effective_to'), 9223372036854775807) AS effective_to,
           [value->>'$.name', value->>'$.sector',
            CAST(json_extract(value, '$.aliases') AS VARCHAR),
            CAST(json_extract(value, '$.exclude') AS VARCHAR)] AS texts
    FROM sound_concepts
), marked AS (
    SELECT *, (texts, list_sort(constituents), effective_from, effective_to) AS content FROM parsed
)
SELECT id, version, constituents, effective_to,
       greatest(effective_from, ts + 10000) AS in_force_from,
       row_number() OVER (PARTITION BY id ORDER BY version_rank(version), part, off) AS rank
FROM marked
QUALIFY content IS DISTINCT FROM lag(content) OVER (PARTITION BY id, version ORDER BY part, off);

CREATE TABLE stock_version AS
WITH parsed AS (
    SELECT symbol_of(value->>'$.symbol') AS symbol, clean(value->>'$.version') AS version, part, off, ts,
           clean(value->>'$.name') AS name,
           coalesce(CAST(nullif(clean(value->>'$.listed'), '') AS DATE) - DATE '1970-01-01', 0) AS listed,
           coalesce(CAST(nullif(clean(value->>'$.delisted'), '') AS DATE) - DATE '1970-01-01', 9223372036854775807)
               AS delisted,
           coalesce(CAST(value->>'$.st' AS BOOLEAN), false) AS st,
           coalesce(moment(value->>'$.effective_from'), -9223372036854775808) AS effective_from,
           [CAST(json_extract(value, '$.former_names') AS VARCHAR), value->>'$.float_shares',
            value->>'$.total_shares'] AS texts
    FROM sound_stocks
), marked AS (
    SELECT *, (name, listed, delisted, st, effective_from, texts) AS content FROM parsed
)
SELECT symbol, version, name, listed, delisted, st,
       greatest(effective_from, ts + 10000) AS in_force_from,
       row_number() OVER (PARTITION BY symbol ORDER BY version_rank(version), part, off) AS rank
FROM marked
QUALIFY content IS DISTINCT FROM lag(content) OVER (PARTITION BY symbol, version ORDER BY part, off);

-- What was in force at a moment: of each board the highest version that had begun, unless it has
-- ended; an ended version does not bring back the one before it.
CREATE MACRO concepts_at(moment) AS TABLE
SELECT * FROM (
    SELECT id, unnest(max_by(
        {constituents: constituents, effective_to: effective_to}, rank))
    FROM concept_version WHERE in_force_from <= moment GROUP BY id
) WHERE effective_to > moment;

CREATE MACRO stocks_at(moment) AS TABLE
SELECT symbol, unnest(max_by({name: name, listed: listed, delisted: delisted, st: st}, rank))
FROM stock_version WHERE in_force_from <= moment GROUP BY symbol;

-- Every name that a version of a board had, and texts without what spellings differ in.
CREATE TABLE concept_name AS
SELECT DISTINCT clean(value->>'$.id') AS id,
       unnest(list_append(json_extract_string(value, '$.aliases[*]'), value->>'$.name')) AS name
FROM sound_concepts;

CREATE MACRO plain_text(text) AS lower(regexp_replace(translate(nfc_normalize(text),
    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
    '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
    '[\s\-·‐‑‒–　]', '', 'g'));
