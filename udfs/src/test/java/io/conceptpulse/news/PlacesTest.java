package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Where what is left of an article stood in it. */
class PlacesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "算力走强                     | 算力     | 0",
                "<p>今日<b>算力</b>走强</p>    | 算力     | 8",
                "Ａ股Ｓｏｒａ走强               | Sora     | 2",
                "算&nbsp;&amp;力&amp;电走强     | 力&电    | 12",
                "今日   O p e n   A I 发布     | O p e n A I | 5",
                "今日算<b></b>力走强           | 算力     | 2",
                "&#31639;&#21147;板块大涨       | 算力     | 0",
                "&amp;#31639;&#21147;板块大涨   | 算力     | 0",
                "利好<a href='算力.html' title='算力'>算力</a>走强 | 算力 | 31",
                "PE<10且算力ROE>15              | 算力     | 6",
                "&lt;p class='算力'&gt;今日算力走强 | 算力  | 22",
                "<script>算力 算力</script>算力走强 | 算力  | 22",
                "<!-- 算力 -->算力走强           | 算力     | 11",
                "今日算开云体育力走强            | 算力     | 2",
                "　　﻿算​力走强          | 算力     | 3",
            })
    void aNameIsFoundWhereItStoodInTheOriginal(String original, String name, int place) {
        CleanText text = NewsCleaner.clean("", original).inOne("");

        assertThat(text.title()).contains(name);
        assertThat(text.placeOf(true, text.title().indexOf(name)))
                .isEqualTo(new CleanText.Place(false, place));
    }

    @Test
    void titleAndBodyCountEachFromItsOwnBeginning() {
        CleanText text = NewsCleaner.clean("<em>液冷</em>走强", "张三2024-02-19 09:30\r\n　　算力大涨。");

        assertThat(text.placeOf(true, 0)).isEqualTo(new CleanText.Place(true, 4));
        assertThat(text.placeOf(false, 0)).isEqualTo(new CleanText.Place(false, 22));
    }

    @Test
    void aTitleTakenFromTheBodyHasItsPlacesThere() {
        CleanText text = NewsCleaner.clean("", "【液冷走强】算力大涨。");

        assertThat(text.placeOf(true, 0)).isEqualTo(new CleanText.Place(false, 1));
        assertThat(text.placeOf(false, 0)).isEqualTo(new CleanText.Place(false, 6));
    }

    @Test
    void whatARemovedLineAndTheNextBeginWithBelongsToTheNext() {
        String removed = "算力日报 2024-02-19 09:30\n";

        CleanText text = NewsCleaner.clean("标题", removed + "算力龙头今日走强。");

        assertThat(text.placeOf(false, 0).offset()).isEqualTo(removed.length());
    }

    @Test
    void placesGoOnBehindARepetition() {
        String quoted = "“决定成本的关键一环不在芯片而在散热”";
        String original = "他说" + quoted + "。后来又说" + quoted + "。算力走强。";

        CleanText text = NewsCleaner.clean("标题", original);

        assertThat(text.placeOf(false, text.body().indexOf("算力")).offset())
                .isEqualTo(original.indexOf("算力"));
    }

    @Test
    void everyLetterOfARandomTextIsTheLetterThatStandsAtItsPlace() {
        for (long seed = 1; seed <= 200; seed++) {
            String original = dirty(new Random(seed));
            CleanText text = NewsCleaner.clean("标题", original);
            for (int i = 0; i < text.body().length(); i++) {
                char c = text.body().charAt(i);
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                    int place = text.placeOf(false, i).offset();
                    assertThat(original.charAt(place)).as("seed %d, at %d", seed, i).isEqualTo(c);
                }
            }
        }
    }

    @Test
    void anArticleHasFarFewerRunsThanCharacters() {
        String body = "液冷渗透率有望在两年内翻倍，风冷已难以满足需求。\r\n".repeat(3) + "算力租赁价格环比上涨，机构调研的公司超过二十家。";

        assertThat(NewsCleaner.clean("标题", body).origin().body().runs()).isLessThan(5);
    }

    private static String dirty(Random random) {
        String[] pieces = {
            "液冷走强，",
            "算力租赁涨价。",
            "<p>",
            "</p>",
            "&nbsp;",
            "&amp;",
            "\r\n",
            "　　",
            "  ",
            "B体育",
            "\u200B",
            "Ａ３．５％",
            "<br/>",
            "<!-- 旧 -->",
            "据悉",
            "（文章来源：某某网）",
            "来源：某某\n",
            "。",
            "“散热不再是配角而是决定成本的关键一环”"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
