package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class TickReaderTest {

    private static final Origin ORIGIN = new Origin("ticks", 3, 9);
    private static final String REST =
            "'prev_close':10,'open':10,'high':10.5,'low':9.9,'volume':1000,'amount':10200";
    private static final String SOUND =
            "'symbol':'601360.SH','ts':1708308000000,'last':10.2," + REST;

    private final TickReader reader = new TickReader();

    @Test
    void readsEverything() throws Exception {
        Tick tick =
                read(
                        "{"
                                + SOUND
                                + ",'seq':5,'bid1':10.19,'bid1_volume':300,'ask1':10.21,"
                                + "'ask1_volume':400,'limit_up':11,'limit_down':9,'status':'00'}");
        assertThat(tick)
                .isEqualTo(
                        new Tick(
                                "601360.SH",
                                1_708_308_000_000L,
                                5,
                                10_200,
                                10_000,
                                10_000,
                                10_500,
                                9_900,
                                1_000,
                                1_020_000,
                                10_190,
                                300,
                                10_210,
                                400,
                                11_000,
                                9_000,
                                3,
                                9));
    }

    @Test
    void whatIsOptionalMayBeMissingOrNull() throws Exception {
        Tick tick = read("{" + SOUND + ",'bid1':null}");
        assertThat(tick.bid1()).isEqualTo(Tick.ABSENT);
        assertThat(tick.seq()).isEqualTo(Tick.ABSENT);
        assertThat(tick.limitUp()).isEqualTo(Tick.ABSENT);
    }

    @Test
    void numbersMayComeAsStrings() throws Exception {
        Tick tick =
                read(
                        "{'symbol':'601360.SH','ts':'1708308000000','last':'10.2',"
                                + "'prev_close':'1e1','open':'10.000','high':'10.5','low':'9.9',"
                                + "'volume':'1000','amount':'1.02E4'}");
        assertThat(tick).isEqualTo(read("{" + SOUND + "}"));
    }

    @Test
    void vendorsSpellingsAndTimesAreOneStockAndOneMoment() throws Exception {
        Tick tick =
                read(
                        "{'symbol':'sh601360','ts':'2024-02-19T10:00:00+08:00','last':10.2,"
                                + REST
                                + "}");
        assertThat(tick).isEqualTo(read("{" + SOUND + "}"));
    }

    @ParameterizedTest
    @CsvSource({"0", "99999.99", "10000", "'-1'"})
    void aLimitThatStandsForNoneIsAbsent(String limit) throws Exception {
        assertThat(read("{" + SOUND + ",'limit_up':" + limit + "}").limitUp())
                .isEqualTo(Tick.ABSENT);
    }

    @Test
    void whatTheContractDoesNotKnowIsPassedOverHoweverDeep() throws Exception {
        String junk = "'junk':{'last':[{'symbol':'x','last':99}]},'more':[[1],{'a':null}],";
        assertThat(read("{" + junk + SOUND + "}")).isEqualTo(read("{" + SOUND + "}"));
    }

    @Test
    void ofAFieldThatComesTwiceTheLastCounts() throws Exception {
        assertThat(read("{'last':1," + SOUND + "}").last()).isEqualTo(10_200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'ts':1,'last':10.2 | 'symbol' is missing",
                "'symbol':'601360.SH','last':10.2 | 'ts' is missing",
                "'symbol':'601360.SH','ts':1 | 'last' is missing",
                "'symbol':'000001.SH','ts':1,'last':10.2 | no A-share symbol",
                "'symbol':'','ts':1,'last':10.2 | no A-share symbol",
                "'symbol':{'a':1},'ts':1,'last':10.2 | no A-share symbol",
                "'symbol':['601360.SH'],'ts':1,'last':10.2 | no A-share symbol",
                "'symbol':601360,'ts':-5,'last':10.2 | is no time",
                "'symbol':'601360.SH','ts':0,'last':10.2 | not after 1970",
                "'symbol':'601360.SH','ts':true,'last':10.2 | is no time",
                "'symbol':'601360.SH','ts':{},'last':10.2 | is no time",
                "'symbol':'601360.SH','ts':1.7e12,'last':10.2 | is no time",
                "'symbol':'601360.SH','ts':1,'last':true | is no number",
                "'symbol':'601360.SH','ts':1,'last':{} | must be a number",
                "'symbol':'601360.SH','ts':1,'last':[] | must be a number",
                "'symbol':'601360.SH','ts':1,'last':'NaN' | is no number",
                "'symbol':'601360.SH','ts':1,'last':'' | is no number",
                "'symbol':'601360.SH','ts':1,'last':1e999999999 | is no number",
                "'symbol':'601360.SH','ts':1,'last':-10 | is negative",
                "'symbol':'601360.SH','ts':1,'last':200000 | is over",
                "'symbol':'601360.SH','ts':1,'last':20 | outside of low",
            })
    void whatDoesNotHoldToTheContractIsSaidInASentence(String fields, String sentence) {
        assertThatThrownBy(() -> read("{" + fields + "," + REST + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining(sentence)
                .extracting(e -> ((ContractViolation) e).error())
                .isEqualTo("contract");
    }

    @Test
    void aPreviousCloseOfZeroIsRefused() {
        assertThatThrownBy(
                        () -> read("{" + SOUND.replace("'prev_close':10", "'prev_close':0") + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining("previous close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{",
                "{'last':",
                "{'last':NaN}",
                "{last:1}",
                "{'last':1}}",
                "{'last':1} {}",
                "{'junk':[1}",
                "<html>"
            })
    void whatIsNoJsonObjectIsMalformed(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ContractViolation.class)
                .extracting(e -> ((ContractViolation) e).error())
                .isEqualTo("malformed");
    }

    @Test
    void theSentenceIsShortHoweverLongTheField() {
        for (String field : new String[] {"symbol", "ts", "last"}) {
            assertThatThrownBy(() -> read("{'" + field + "':'" + "x".repeat(100_000) + "'}"))
                    .isInstanceOf(ContractViolation.class)
                    .extracting(Throwable::getMessage, as(STRING))
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void isReadyForTheNextRecordAfterABadOne() throws Exception {
        assertThatThrownBy(() -> read("{'last':")).isInstanceOf(ContractViolation.class);
        assertThat(read("{" + SOUND + "}").last()).isEqualTo(10_200);
    }

    private Tick read(String json) throws ContractViolation {
        return reader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ORIGIN);
    }
}
