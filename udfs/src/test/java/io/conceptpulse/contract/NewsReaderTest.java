package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.NewsItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class NewsReaderTest {

    private static final Origin ORIGIN = new Origin("news", 1, 7);
    private static final long RECORDED = 1_708_000_000_000L;
    private static final String PUBLISHED = "'published_at':'2024-02-16T10:00:00+08:00'";
    private static final long PUBLISHED_MILLIS = 1_708_048_800_000L;
    private static final String SOUND = "'id':'a','source':'财联社','title':'标题'," + PUBLISHED;

    private final NewsReader reader = new NewsReader(false);

    @Test
    void readsEverything() throws Exception {
        NewsItem item =
                read(
                        "{'id':'a','version':3,'source':'财联社','url':'https://x','title':'标题',"
                                + "'body':'正文',"
                                + PUBLISHED
                                + ",'first_seen_at':1708048800500,'op':'UPSERT','kind':'qa',"
                                + "'tags':['x'],'vendor_stocks':['sh600000'],'new':{'a':[1]}}");
        assertThat(item.version()).isEqualTo("3");
        assertThat(item.kind()).isEqualTo(NewsItem.Kind.QA);
        assertThat(item.publishedAt()).isEqualTo(PUBLISHED_MILLIS);
        assertThat(item.eventTime()).isEqualTo(1_708_048_800_500L);
        assertThat(item.tags()).containsExactly("x");
        assertThat(item.vendorStocks()).containsExactly("sh600000");
        assertThat(item.origin()).isEqualTo(ORIGIN);
    }

    @Test
    void withoutFirstSeenAnArticleCouldBeKnownWhenItWasRecordedNotWhenItWasPublished()
            throws Exception {
        assertThat(read("{" + SOUND + "}").eventTime()).isEqualTo(RECORDED);
    }

    @Test
    void aHistoricalImportTakesThePublicationForIt() throws Exception {
        NewsItem item = new NewsReader(true).read(bytes("{" + SOUND + "}"), ORIGIN, RECORDED);
        assertThat(item.eventTime()).isEqualTo(PUBLISHED_MILLIS);
    }

    @Test
    void aWithdrawalHasNoBodyAndNeedsNothingButTheId() throws Exception {
        NewsItem item = read("{'id':'a','op':'delete','body':'本文已撤回'}");
        assertThat(item.op()).isEqualTo(NewsItem.Op.DELETE);
        assertThat(item.body()).isEmpty();
        assertThat(item.eventTime()).isEqualTo(RECORDED);
    }

    @Test
    void countersOfClicksMakeNoNewVersion() throws Exception {
        String first = read("{" + SOUND + ",'clicks':1}").version();
        assertThat(first).startsWith(NewsItem.HASHED_VERSION);
        assertThat(read("{" + SOUND + ",'clicks':2,'tags':['热']}").version()).isEqualTo(first);
    }

    @Test
    void anotherTextOrAWithdrawalIsAnotherVersion() throws Exception {
        String first = read("{" + SOUND + "}").version();
        assertThat(read("{" + SOUND + ",'body':'正文'}").version()).isNotEqualTo(first);
        assertThat(read("{'id':'a','source':'财联社','op':'DELETE'}").version())
                .startsWith(NewsItem.HASHED_VERSION)
                .isNotEqualTo(first);
    }

    @Test
    void theHashTellsTitleFromBody() throws Exception {
        String rest = "'id':'a','source':'s'," + PUBLISHED;
        assertThat(read("{'title':'甲乙','body':'丙'," + rest + "}").version())
                .isNotEqualTo(read("{'title':'甲','body':'乙丙'," + rest + "}").version());
    }

    @Test
    void noTextBringsANulIntoTheDatabase() throws Exception {
        NewsItem item =
                read(
                        "{'id':'a\\u0000','source':'s\\u0000','title':'t\\u0000x','body':'b\\u0000',"
                                + "'tags':['\\u0000y'],"
                                + PUBLISHED
                                + "}");
        assertThat(item.toString()).doesNotContain("\0");
        assertThat(item.id()).isEqualTo("a");
        assertThat(item.title()).isEqualTo("tx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'source':'s','title':'t','published_at':1 | 'id' is missing",
                "'id':' ','source':'s','title':'t','published_at':1 | 'id' is missing",
                "'id':'\\u0000','source':'s','title':'t','published_at':1 | 'id' is missing",
                "'id':null,'source':'s','title':'t','published_at':1 | 'id' is missing",
                "'id':{},'source':'s','title':'t','published_at':1 | 'id' must be text",
                "'id':'a','title':'t','published_at':1 | 'source' is missing",
                "'id':'a','source':'s','published_at':1 | a title or a body",
                "'id':'a','source':'s','title':' ','body':' ','published_at':1 | a title or a body",
                "'id':'a','source':'s','title':'t' | 'published_at' is missing",
                "'id':'a','source':'s','title':'t','published_at':'昨天' | is no time",
                "'id':'a','source':'s','title':'t','published_at':1.5 | must be a time",
                "'id':'a','source':'s','title':'t','published_at':true | must be a time",
                "'id':'a','source':'s','title':'t','published_at':99999999999999999999 | a time",
                "'id':'a','source':'s','title':'t','published_at':1,'kind':'blog' | no kind",
                "'id':'a','source':'s','title':'t','published_at':1,'op':'PATCH' | no op",
                "'id':'a','source':'s','title':'t','published_at':1,'tags':'x' | a list",
                "'id':'a','source':'s','title':'t','published_at':1,'tags':[1] | a list of texts",
                "'id':'a','source':'s','title':['t'],'published_at':1 | must be text",
            })
    void whatDoesNotHoldToTheContractIsSaidInASentence(String fields, String sentence) {
        assertThatThrownBy(() -> read("{" + fields + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining(sentence)
                .extracting(e -> ((ContractViolation) e).error())
                .isEqualTo("contract");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "'a'",
                "{",
                "{'id'}",
                "{'id':'a'",
                "{'id':'a'}}",
                "{'id':'a'} x",
                "{'id':'a','id':'b'}",
                "{'id':NaN}",
                "{id:'a'}",
                "<html>"
            })
    void whatIsNoJsonObjectIsMalformed(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ContractViolation.class)
                .extracting(e -> ((ContractViolation) e).error())
                .isEqualTo("malformed");
    }

    @Test
    void anIdThatNoIndexOfTheStoreCouldHoldIsRefused() {
        String id = "x".repeat(401);
        assertThatThrownBy(() -> read("{" + SOUND.replace("'id':'a'", "'id':'" + id + "'") + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining("longer than 400 characters");
    }

    @Test
    void theSentenceIsShortHoweverLongTheField() {
        String rest = "'id':'a','source':'s','title':'t','published_at':1,'kind':";
        assertThatThrownBy(() -> read("{" + rest + "'" + "x".repeat(100_000) + "'}"))
                .isInstanceOf(ContractViolation.class)
                .extracting(Throwable::getMessage, as(STRING))
                .hasSizeLessThan(200);
    }

    private NewsItem read(String json) throws ContractViolation {
        return reader.read(bytes(json), ORIGIN, RECORDED);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
