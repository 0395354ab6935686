package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<em>Sora</em>概念 | Sora概念",
                "<p class=\"a\">一</p><p>二</p> | ~一~~二~",
                "一<br/>二 | 一~二",
                "A&amp;B&nbsp;&ldquo;C&rdquo; | A&B “C”",
                "&#x4E2D;&#22269; | 中国",
                "&lt;p&gt;双重转义&lt;/p&gt; | ~双重转义~",
                "<script>var a='涨停';</script>正文 | 正文",
                "<SCRIPT>var a='涨停';</SCRIPT>正文 | 正文",
                "<Style>p{}</sTYLE>正文<script>a</script>后 | 正文后",
                "<table><tr><td>易点天下</td><th>10%</th></tr></table> | ~~ 易点天下  10% ~~",
                "<figcaption class=\"a\">图</figcaption>一<o:p a=\"b\"></o:p>二 | ~图~一二",
                "<button type=\"button\">一</button><cite>二</cite> | 一二",
                "前<!-- 注释 -->后 | 前后",
                "PE<10且ROE>15 | PE<10且ROE>15",
                "若a<b 且 c>d | 若a<b 且 c>d",
                "R&D投入 | R&D投入",
                "没有结尾<a href= | 没有结尾<a href=",
                "&#99999999; | &#99999999;",
            })
    void leavesTheTextOfHtml(String html, String text) {
        assertThat(Markup.strip(Traced.of(html)).text()).isEqualTo(text.replace('~', '\n'));
    }

    @Test
    void returnsTheSameInstanceForPlainText() {
        Traced text = Traced.of("没有标签");

        assertThat(Markup.strip(text)).isSameAs(text);
    }
}
