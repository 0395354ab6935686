package io.conceptpulse.concept;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells a stock's name from the same characters inside something longer: the holding or parent that
 * shares the name (扬农化工集团, 新华联控股), offices and associations of banks (中国银行间市场交易商协会), and words that
 * the name cuts through ({@code 设立|新能源} is no 立新能源, {@code 浙江|新能源} no 浙江新能).
 */
final class LongerName {

    private static final Pattern PARENT =
            Pattern.compile(
                    "^(?:(?:重工|铝业|控股|投资|实业|产业|资产|资本|工业|科技)?集团(?!股份|A)"
                            + "|控股(?:[举获质所计拟增减将为持与和及、，,：:（(集]|有限))");

    /**
     * Behind 银行 at the end of a name: the market, supervision or association of all banks; and a
     * bank's institute, which is quoted as brokers are.
     */
    private static final Pattern OF_BANKS =
            Pattern.compile(
                    "^(?:间(?:市场|同业|债|交易|外汇|本币|货币|资金|拆|利率|质押|回购)|业(?:协会|监督|监管|金融机构|保险业)|保险(?:监|业监)|监督管理"
                            + "|监管(?:机构|部门|委|局|总局)|同业(?:公会|协会|拆)|(?:国际金融|全球金融)?(?:研究院|研究所))");

    /** Characters before and behind the name that the segmenter is shown. */
    private static final int AROUND = 6;

    private static final int LONGEST_OF_BANKS = 8;

    /** Words that names are cut out of and that HanLP's core dictionary does not have. */
    private static final Set<String> WORDS =
            Set.of("新能源", "新材料", "新一代", "半导体", "数字化", "智能化", "国际化", "互联网");

    private static final Segment SEGMENT = segment();

    private LongerName() {}

    static boolean contains(String text, int start, int end) {
        int behind = Math.min(text.length(), end + AROUND);
        if (PARENT.matcher(text).region(end, behind).lookingAt()
                || (text.startsWith("银行", end - 2) && isOfBanks(text, end))) {
            return true;
        }
        boolean joined = isHan(text, start - 1) || isHan(text, end);
        return joined && isCutThrough(text, start, end);
    }

    private static boolean isOfBanks(String text, int end) {
        int behind = Math.min(text.length(), end + LONGEST_OF_BANKS);
        return OF_BANKS.matcher(text).region(end, behind).lookingAt();
    }

    /**
     * Whether the words that the name lies in are all longer than a character, and one of them
     * reaches beyond it. The segmenter does not know most names and takes them to pieces; where it
     * leaves single characters, it has not understood.
     */
    private static boolean isCutThrough(String text, int start, int end) {
        int from = runOfHan(text, start, -1);
        int to = runOfHan(text, end, 1);
        boolean beyond = false;
        boolean understood = true;
        for (Term word : SEGMENT.seg(text.substring(from, to))) {
            int first = from + word.offset;
            int last = first + word.word.length();
            if (last <= start || first >= end) {
                continue;
            }
            boolean reaches = (first < start || last > end) && isContent(word.word);
            if (reaches && isLongOverlap(word.word, Math.min(last, end) - Math.max(first, start))) {
                return true;
            }
            understood &= word.word.length() > 1;
            beyond |= reaches;
        }
        return understood && beyond;
    }

    /** 新里程|碑: a word of three that has two characters of the name is none of chance. */
    private static boolean isLongOverlap(String word, int shared) {
        return word.length() >= 3 && shared >= 2;
    }

    /** 永安行|行将: words that only bind are no evidence. */
    private static boolean isContent(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        if (known == null) {
            // Numbers and Latin words that the segmenter joins are in no dictionary.
            return WORDS.contains(word);
        }
        return known.nature[0].startsWith('n') || known.nature[0].startsWith('v');
    }

    private static int runOfHan(String text, int place, int step) {
        int at = place;
        int beside = step < 0 ? -1 : 0;
        while (Math.abs(at - place) < AROUND && isHan(text, at + beside)) {
            at += step;
        }
        return at;
    }

    private static Segment segment() {
        TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
        for (String word : WORDS) {
            words.put(word, new CoreDictionary.Attribute(Nature.n, 1000));
        }
        DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
        trie.build(words);
        // With no path given, HanLP's constructor takes the words that it is handed and no others.
        String[] nothingToLoad = null;
        return new ViterbiSegment()
                .enableCustomDictionary(new DynamicCustomDictionary(trie, null, nothingToLoad))
                .enableAllNamedEntityRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true);
    }

    private static boolean isHan(String text, int place) {
        return place >= 0
                && place < text.length()
                && Character.UnicodeScript.of(text.charAt(place)) == Character.UnicodeScript.HAN;
    }
}
