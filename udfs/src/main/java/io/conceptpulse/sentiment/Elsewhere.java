package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sentence is about where that is not the market: the harvest, a match, the traffic. A
 * board's name in it is the name of something else (红富士苹果, 老将Kimi). Not so for boards that are
 * about that very thing, nor where the sentence speaks of money too.
 *
 * @param fields those that the sentence has words of
 */
record Elsewhere(List<Field> fields) {

    /** A field, its words, and the names of boards that are at home there. */
    record Field(List<String> words, Pattern home) {

        private static Field of(String words, String home) {
            return new Field(List.of(words.split("\\|")), Pattern.compile(home));
        }

        private boolean isIn(String text, int at) {
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Elsewhere NOWHERE = new Elsewhere(List.of());

    private static final List<Field> FIELDS =
            List.of(
                    Field.of(
                            "比赛|球员|球迷|车迷|退赛|夺冠|联赛|主场|客场|进球|教练|世界杯|奥运|马拉松|赛道上|锦标赛|决赛|球队|车队",
                            "体育|足球|赛事"),
                    Field.of(
                            "影迷|演唱会|新歌|粉丝|歌手|演员|主演|热播剧|首映|票房|皮肤|打游戏|通关|玩家|段位|剧情|好评如潮",
                            "影视|传媒|电影|院线|游戏|短视频|文化|动漫|娱乐|视频|手游|电竞"),
                    Field.of(
                            "丰收|果农|种植户|收割|农户|红富士|播种|田间|果园|蜜桃|好吃|口感|煮粥|熬粥",
                            "农业|种业|粮|水果|乡村|种植|农|饮料|食品|白酒|预制菜"),
                    Field.of(
                            "车祸|堵车|拥堵|封闭施工|绕行|公交站|地铁站|红绿灯|早高峰|晚高峰|追尾|航班延误|晚点",
                            "航空|交通|高速|铁路|物流|机场|公路|网约车|汽车|无人驾驶"),
                    Field.of("星座|双子座|运势|塔罗|生肖|属相|占卜", "黄金|珠宝"),
                    Field.of("新生报到|期末|班主任|同学|毕业照|校园里|宿舍|食堂|高考生|家长会|选修课|学分", "教育|职教|高校"),
                    Field.of(
                            "手办|周边开售|盲盒|玩偶|皮卡丘|门票|游园|打卡点|景点|茶歇|婚礼|相亲|遛狗|跳舞|广场舞|钓鱼|生日",
                            "旅游|玩具|零售|潮玩|IP|景区|酒店|消费|免税|盲盒|谷子"),
                    Field.of("显卡|机箱|装机|散热器测评|耳机音质|投影仪|家用", "PC|电子|家电|显卡|算力"),
                    Field.of("小名|绰号|网名|昵称|外号|笔名|队名|店名|猫咪|宠物狗|小狗|我家", "宠物"));

    private static final Cue MARKET =
            new Cue(
                    "股|涨停|跌停|板块|概念|营收|净利|利润|订单|业绩|融资|上市|投资者|机构|券商|合同|募资|资金|指数|收入|产能|财报|市值|盈利|亏损|研报",
                    "股停板概营利订绩融市资机券合指收产财盈亏研");

    /** The characters with which a word of a field begins, and those with which it goes on. */
    private static final BitSet FIRST = new BitSet();

    private static final BitSet SECOND = new BitSet();

    static {
        for (Field field : FIELDS) {
            for (String word : field.words()) {
                FIRST.set(word.charAt(0));
                SECOND.set(word.charAt(1));
            }
        }
    }

    static Elsewhere of(String sentence) {
        List<Field> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (FIRST.get(sentence.charAt(i)) && SECOND.get(sentence.charAt(i + 1))) {
                for (Field field : FIELDS) {
                    if (!found.contains(field) && field.isIn(sentence, i)) {
                        found.add(field);
                    }
                }
            }
        }
        return found.isEmpty() || MARKET.isIn(sentence) ? NOWHERE : new Elsewhere(found);
    }

    /**
     * Whether what bears this name there is something else than the target.
     *
     * @param name by which the sentence names the target
     */
    boolean isAwayFrom(String name) {
        return !fields.isEmpty()
                && fields.stream().noneMatch(field -> field.home().matcher(name).find());
    }
}
