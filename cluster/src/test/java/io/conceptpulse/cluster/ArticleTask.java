package io.conceptpulse.cluster;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.NewsReader;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a subtask of a job does with articles. Loaded by the class loader of a job, so that all
 * classes it uses are those of that job; what goes in and out are classes of the JDK.
 */
public final class ArticleTask {

    private static final Origin SOMEWHERE = new Origin("news", 0, 0);

    private final ArticleReader reader;
    private final MentionMatcher matcher;

    /**
     * @param model as the setting {@code sentiment.model} has it
     * @param boards JSON of the contract
     * @param stocks JSON of the contract
     * @param formerNames a file
     */
    public ArticleTask(String model, List<String> boards, List<String> stocks, String formerNames)
            throws Exception {
        reader = new ArticleReader(ToneScorer.with(model));
        List<Concept> concepts = new ArrayList<>();
        for (String board : boards) {
            concepts.add(new ConceptReader().read(bytes(board), SOMEWHERE, 0));
        }
        List<Stock> listed = new ArrayList<>();
        for (String stock : stocks) {
            listed.add(new StockReader().read(bytes(stock), SOMEWHERE, 0));
        }
        matcher = MentionMatcher.compile(concepts, listed, FormerNames.read(Path.of(formerNames)));
    }

    /** A line for each article: all that was read out of it, and its words. */
    public List<String> read(List<String> articles) throws Exception {
        NewsReader news = new NewsReader(false);
        List<String> lines = new ArrayList<>();
        for (String article : articles) {
            var item = news.read(bytes(article), SOMEWHERE, 0);
            var reading = reader.readWhole(item, 0, matcher);
            lines.add(reading.mentions() + " " + reading.targets() + " " + Words.of(item.body()));
        }
        return lines;
    }

    /** Adds a word to the dictionary that HanLP has for all of the process, as others do. */
    public void teach(String word) {
        CustomDictionary.insert(word, "nz 100000");
    }

    /** The words of a text by HanLP as it comes. */
    public String words(String text) {
        return HanLP.segment(text).toString();
    }

    /** Whose HanLP this is. */
    public ClassLoader owner() {
        return CoreDictionary.trie.getClass().getClassLoader();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
