package io.conceptpulse.contract;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogReadersTest {

    private static final Origin ORIGIN = new Origin("concepts", 0, 9);
    private static final long RECORDED = 1_708_000_000_000L;

    @Test
    void readsABoard() throws Exception {
        Concept board =
                concept(
                        "{'id':'sora','version':2,'name':'Sora概念','aliases':['Sora','文生视频'],"
                                + "'exclude':['Sora Aoi'],'constituents':[{'symbol':'sh601360',"
                                + "'weight':1.5},{'symbol':'601360.SH'},{'symbol':'300624'}],"
                                + "'effective_from':'2024-02-19T09:00:00+08:00','sector':'传媒'}");
        assertThat(board.version()).isEqualTo("2");
        assertThat(board.aliases()).containsExactly("Sora", "文生视频");
        assertThat(board.exclude()).containsExactly("Sora Aoi");
        assertThat(board.constituents()).containsExactly("601360.SH", "300624.SZ");
        assertThat(board.effectiveFrom()).isEqualTo(1_708_304_400_000L);
        assertThat(board.effectiveTo()).isEqualTo(Long.MAX_VALUE);
        assertThat(board.sector()).isEqualTo("传媒");
        assertThat(board.knownAt()).isEqualTo(RECORDED);
        assertThat(board.origin()).isEqualTo(ORIGIN);
    }

    @Test
    void aBoardWithoutTimesAlwaysWas() throws Exception {
        Concept board = concept("{'id':'sora','version':'1','name':'Sora'}");
        assertThat(board.effectiveFrom()).isEqualTo(Long.MIN_VALUE);
        assertThat(board.inForceFrom()).isEqualTo(RECORDED + 10_000);
        assertThat(board.constituents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'version':1,'name':'n' | 'id' is missing",
                "'id':'a','name':'n' | 'version' is missing",
                "'id':'a','version':1 | 'name' is missing",
                "'id':'_market','version':1,'name':'n' | are reserved",
                "'id':'a','version':1,'name':'n','aliases':'x' | a list",
                "'id':'a','version':1,'name':'n','aliases':[null] | a list of texts",
                "'id':'a','version':1,'name':'n','constituents':['600000.SH'] | a list of objects",
                "'id':'a','version':1,'name':'n','constituents':[{}] | 'symbol' is missing",
                "'id':'a','version':1,'name':'n','constituents':[{'symbol':'x'}] | no A-share",
                "'id':'a','version':1,'name':'n','effective_from':2,'effective_to':2 | ends before",
                "'id':'a','version':1,'name':'n','effective_to':'bald' | is no time",
            })
    void whatIsNoBoardIsSaidInASentence(String fields, String sentence) {
        assertThatThrownBy(() -> concept("{" + fields + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void readsAStock() throws Exception {
        Stock stock =
                stock(
                        "{'symbol':'sh601360','version':'3','name':'三六零','former_names':['江南嘉捷'],"
                                + "'listed':'2012-01-16','st':true,'float_shares':7e9,"
                                + "'total_shares':7000000000}");
        assertThat(stock.symbol()).isEqualTo("601360.SH");
        assertThat(stock.formerNames()).containsExactly("江南嘉捷");
        assertThat(stock.listed()).isEqualTo(LocalDate.of(2012, 1, 16).toEpochDay());
        assertThat(stock.delisted()).isEqualTo(Long.MAX_VALUE);
        assertThat(stock.st()).isTrue();
        assertThat(stock.floatShares()).isEqualTo(7_000_000_000L);
        assertThat(stock.totalShares()).isEqualTo(7_000_000_000L);
        assertThat(stock.inForceFrom()).isEqualTo(RECORDED + 10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'version':1,'name':'n' | 'symbol' is missing",
                "'symbol':'x','version':1,'name':'n' | no A-share symbol",
                "'symbol':'600000','version':1 | 'name' is missing",
                "'symbol':'600000','version':1,'name':'n','listed':'2012/1/16' | is no date",
                "'symbol':'600000','version':1,'name':'n','listed':' ' | is no date",
                "'symbol':'600000','version':1,'name':'n','st':'yes' | true or false",
                "'symbol':'600000','version':1,'name':'n','float_shares':-1 | a whole number",
                "'symbol':'600000','version':1,'name':'n','float_shares':1.5 | a whole number",
                "'symbol':'600000','version':1,'name':'n','float_shares':'7' | a whole number",
                "'symbol':'600000','version':1,'name':'n','float_shares':1e999 | a whole number",
            })
    void whatIsNoStockIsSaidInASentence(String fields, String sentence) {
        assertThatThrownBy(() -> stock("{" + fields + "}"))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining(sentence);
    }

    private static Concept concept(String json) throws ContractViolation {
        return new ConceptReader().read(bytes(json), ORIGIN, RECORDED);
    }

    private static Stock stock(String json) throws ContractViolation {
        return new StockReader().read(bytes(json), ORIGIN, RECORDED);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
