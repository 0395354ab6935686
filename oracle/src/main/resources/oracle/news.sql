-- The articles as they came, version by version.

CREATE MACRO narrow_digits(s) AS translate(s, '０１２３４５６７８９％', '0123456789%');

-- Machine-written tape counts as no mention. Where a record says no kind, its form does: a sentence or
-- two of prices for which nobody gives a reason.
CREATE MACRO is_tape(source, title, body) AS
    length(title) + length(body) <= 260
    AND NOT regexp_full_match(body, '\s*')
    AND NOT regexp_full_match(source,
        '巨潮资讯.*|上海证券交易所|深圳证券交易所|北京证券交易所|上市公司公告|公司公告')
    AND regexp_matches(narrow_digits(title || chr(10) || body),
        '(?:板块|概念|概念股|行业)(?:早盘|午后|盘中|尾盘|开盘|短线|持续|震荡|再度|集体|快速|局部|继续|反复){0,3}(?:异动|拉升|走强|走高|走低|走弱|跳水|下挫|冲高|回落|活跃|反弹|领涨|领跌)|(?:快速(?:上涨|下跌|反弹|回调|拉升)|盘中(?:涨停|跌停|触及|涨超|跌超|涨幅|跌幅))|截至[^。]{0,16}(?:收盘|发稿|\d{1,2}[:：时]\d{0,2})[^。]{0,40}(?:报|涨|跌)[^。]{0,8}(?:元|%)|^[^\n]{0,40}(?:指数[^。，\n]{0,8}[，,]?[现报]?[涨跌](?:超|逾|幅|近)?\d|指数[^。，\n]{0,6}(?:高开|低开)|成交额[^。\n]{0,20}突破[^。\n]{0,10}亿)|主力资金净(?:流入|流出|买入|卖出)|融资(?:净买入|余额)|(?:竞价|集合竞价)(?:结束|阶段)')
    AND regexp_matches(narrow_digits(title || chr(10) || body),
        '涨停|跌停|[涨跌](?:超|逾|幅|近)?\d|报\d|封板|跟[涨跌]|高开|低开|涨幅居前|跌幅居前|亿元|万元')
    AND NOT regexp_matches(narrow_digits(title || chr(10) || body),
        '消息|据悉|据.{2,8}[，,]|公告|发布|宣布|表示|认为|报道|指出|政策|印发|会议|签署|中标|业绩|净利|研报|分析|因为|由于|受.{2,12}(?:影响|提振|刺激)|获批|推出|订单|合作|记者|称');

CREATE TABLE article_version AS
WITH parsed AS (
    SELECT part, off, clean(value->>'$.id') AS id,
           upper(coalesce(nullif(clean(value->>'$.op'), ''), 'UPSERT')) AS op,
           upper(nullif(clean(value->>'$.kind'), '')) AS kind,
           clean(coalesce(value->>'$.source', '')) AS source,
           clean(coalesce(value->>'$.url', '')) AS url,
           clean(coalesce(value->>'$.title', '')) AS title,
           -- A withdrawal has no body.
           CASE WHEN op = 'DELETE' THEN '' ELSE clean(coalesce(value->>'$.body', '')) END AS body,
           CASE WHEN NOT regexp_full_match(clean(value->>'$.version'), '\s*')
                THEN clean(value->>'$.version') END AS version,
           coalesce(moment(value->>'$.first_seen_at'),
                    CASE WHEN getvariable('published') = 1
                         THEN moment(value->>'$.published_at') END, ts) AS event_time
    FROM sound_news
), named AS (
    SELECT *,
           -- Without a version it is the content that tells versions apart.
           coalesce('v' || version, '#' || md5(op || chr(1) || source || chr(1) || title || chr(1) || body))
               AS identity
    FROM parsed
)
SELECT *, row_number() OVER (PARTITION BY id, identity ORDER BY part, off) > 1 AS is_duplicate
FROM named;

-- Of each article the version that stands: a lower number never replaces a higher one, versions
-- without number replace in the order in which they come. Behind each one without number, numbers
-- begin anew.
CREATE TABLE article_state AS
WITH accepted AS (
    SELECT *, version IS NULL OR version LIKE '#%' AS unordered FROM article_version WHERE NOT is_duplicate
), counted AS (
    SELECT *, count(*) FILTER (unordered) OVER (PARTITION BY id ORDER BY part, off) AS era FROM accepted
), placed AS (
    SELECT *, unordered
              OR version_rank(version) >= coalesce(
                  max(CASE WHEN NOT unordered THEN version_rank(version) END) OVER (
                      PARTITION BY id, era ORDER BY part, off
                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), '') AS stood
    FROM counted
), stated AS (
    SELECT *, stood AND op = 'UPSERT' AND coalesce(kind <> 'TAPE', NOT is_tape(source, title, body))
              AS states FROM placed
)
SELECT *, max(off) FILTER (states) OVER (PARTITION BY id) AS last_statement FROM stated;

-- What stands of each article: its last statement, and the first version that took it back.
CREATE TABLE article AS
WITH undone AS (
    SELECT id, min_by({op: 'DELETE', version: version, event_time: event_time, off: off}, off) AS by
    FROM article_state WHERE stood AND off > last_statement GROUP BY id
)
SELECT s.id, coalesce(u.by.op, 'UPSERT') AS op, s.source, s.url, s.title, s.body,
       CASE WHEN u.id IS NULL THEN s.version ELSE u.by.version END AS version,
       coalesce(u.by.event_time, s.event_time) AS changed_at,
       -- An older version that comes while nothing stands says nothing.
       (SELECT min(event_time) FROM article_state a
        WHERE a.id = s.id AND a.off < coalesce(u.by.off, 9223372036854775807)) AS first_seen
FROM article_state s LEFT JOIN undone u ON u.id = s.id
WHERE s.off = s.last_statement;

-- When an article counted: with each earlier version that came later, its minute moved.
CREATE TABLE article_minute AS
SELECT DISTINCT id, minute_of(min(event_time) OVER (PARTITION BY id ORDER BY part, off)) AS minute
FROM article_version WHERE NOT is_duplicate;
