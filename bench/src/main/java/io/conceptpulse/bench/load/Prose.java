package io.conceptpulse.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Composes articles of invented sentences that name boards and stocks about as often as real ones
 * do. Of the 1,614 articles of {@link ArticleLengths}, with the names of 362 boards and 5,363
 * stocks, 25% of those under 300 characters name a board and 87% of the others (1.4 and 5 to 10
 * different ones); 1,000 characters hold 7.4 mentions of boards and 3.4 of stocks.
 */
public final class Prose {

    private static final int FLASH = 300;
    private static final double FLASH_NAMES_BOARD = 0.25;
    private static final double ARTICLE_NAMES_BOARD = 0.87;
    private static final double SENTENCE_NAMES_BOARD = 0.35;
    private static final double SENTENCE_NAMES_STOCK = 0.14;
    private static final int MOST_NAMES = 11;

    private static final String[] PUBLISHERS = {
        "江海财经", "晨钟证券报", "浦江电讯", "南岭商报", "北辰快讯", "西岸观察", "中原经济网", "海螺财讯", "云杉日报", "长河新闻社",
        "锐角研究", "琥珀财经", "东篱商业评论", "瀚海数据", "远帆时报", "石桥投资网", "青禾资讯", "晴川早报", "鹿鸣产经", "铁塔通讯",
        "白鹭财经", "沙洲晚报", "枫林智库", "天平司法财经"
    };

    private static final String[] HEADLINES = {
        "P：AN，N", "NVD，O", "AN PNV", "O：ANV，N", "PN与N：D", "NV？AN", "D！PN，AN"
    };

    private static final String[] CLAUSES = {
        "P的AN", "NV", "O表示N", "AN与NV", "ND", "N较上月VD", "P方面的N", "其中AN占D", "O认为NV", "N的N", "受N影响",
        "AN已经V", "对N而言", "AN仍在P", "D的N", "O提到AN", "N之外", "PN与AN"
    };

    private static final String[] ABOUT = {
        "@概念V", "@板块VD", "@方向的N", "资金关注@", "@相关N", "AN带动@", "@产业链NV", "在@领域", "@题材D", "O看好@的N"
    };

    private static final String[] COMPANY = {
        "@公告称N", "@VD", "@的ANV", "@披露N", "@回复称AN", "@与P的N", "@涉及N", "@的ND"
    };

    private final Market market;
    private final Vocabulary words = new Vocabulary();

    public Prose(Market market) {
        this.market = market;
    }

    /** How many different publishers there are. */
    public static int publishers() {
        return PUBLISHERS.length;
    }

    public static String publisher(int number) {
        return PUBLISHERS[Math.floorMod(number, PUBLISHERS.length)];
    }

    /** An article of a drawn length about drawn boards. */
    public Article article(String id, long firstSeen, SplittableRandom random) {
        int length = ArticleLengths.draw(random);
        boolean names =
                random.nextDouble() < (length < FLASH ? FLASH_NAMES_BOARD : ARTICLE_NAMES_BOARD);
        List<String> boards = new ArrayList<>();
        if (names) {
            int many =
                    Math.min(
                            MOST_NAMES,
                            1 + (length < FLASH ? random.nextInt(5) / 3 : length / 500));
            for (int i = 0; i < many; i++) {
                boards.add(market.boards().get(random.nextInt(market.boards().size())).name());
            }
        }
        return compose(id, firstSeen, boards, length, random);
    }

    /**
     * An article of a publisher about one board and no other, seen when the broker takes it. Its
     * headline leaves the board to the text: invented names are so rare that headlines of a few
     * invented words that share one are taken for one story.
     */
    public Article about(ConceptBoard board, String source, String id, SplittableRandom random) {
        int length = Math.min(600, ArticleLengths.draw(random));
        Article article = compose(id, 0, List.of(board.name()), length, random);
        String title = article.title().substring(board.name().length()).replaceFirst("^：", "");
        return new Article(id, source, title, article.body(), 0);
    }

    /** The same, of another story than each of these; drawn anew until it is. */
    public Article about(
            ConceptBoard board,
            String source,
            String id,
            List<Article> others,
            SplittableRandom random) {
        Article article = about(board, source, id, random);
        while (others.stream().anyMatch(new OneStory(article)::with)) {
            article = about(board, source, id, random);
        }
        return article;
    }

    /** Another publisher's copy: the headline shortened or led in, a sentence put behind. */
    Article copy(Article of, String id, long firstSeen, SplittableRandom random) {
        StringBuilder body = new StringBuilder(of.body());
        sentence(List.of(), List.of(), random, body);
        String title = random.nextBoolean() ? "快讯：" + of.title() : of.title();
        String source = PUBLISHERS[random.nextInt(PUBLISHERS.length)];
        return new Article(id, source, title, body.toString(), firstSeen);
    }

    private Article compose(
            String id, long firstSeen, List<String> boards, int length, SplittableRandom random) {
        List<String> stocks = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NAMES, 1 + length / 500); i++) {
            stocks.add(market.stocks().get(random.nextInt(market.stocks().size())).name());
        }
        StringBuilder title = new StringBuilder();
        if (!boards.isEmpty()) {
            title.append(boards.get(0)).append(random.nextBoolean() ? "：" : "");
        }
        words.fill(HEADLINES[random.nextInt(HEADLINES.length)], random, title);
        StringBuilder body = new StringBuilder(length + 80);
        if (!boards.isEmpty()) {
            named(ABOUT, boards, random, body);
            body.append('，');
        }
        while (body.length() < length) {
            sentence(boards, stocks, random, body);
        }
        body.setLength(Math.max(1, length));
        String source = PUBLISHERS[random.nextInt(PUBLISHERS.length)];
        return new Article(id, source, title.toString(), body.toString(), firstSeen);
    }

    private void sentence(
            List<String> boards, List<String> stocks, SplittableRandom random, StringBuilder out) {
        if (!boards.isEmpty() && random.nextDouble() < SENTENCE_NAMES_BOARD) {
            named(ABOUT, boards, random, out);
            out.append('，');
        }
        if (!stocks.isEmpty() && random.nextDouble() < SENTENCE_NAMES_STOCK) {
            named(COMPANY, stocks, random, out);
            out.append('，');
        }
        int clauses = 2 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            words.fill(CLAUSES[random.nextInt(CLAUSES.length)], random, out);
            out.append(i + 1 < clauses ? '，' : '。');
        }
        if (random.nextInt(5) == 0) {
            out.append('\n');
        }
    }

    private void named(
            String[] patterns, List<String> names, SplittableRandom random, StringBuilder out) {
        StringBuilder clause = new StringBuilder();
        words.fill(patterns[random.nextInt(patterns.length)], random, clause);
        int at = clause.indexOf("@");
        out.append(clause.replace(at, at + 1, names.get(random.nextInt(names.size()))));
    }
}
