package io.conceptpulse.cluster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class SqlDocsTest {

    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Test
    void theGuideQuotesTheWholeFile() {
        assertThat(blocks("docs/sql.md")).containsExactly(SqlFile.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theReadmeShowsAPartOfIt(String document) {
        assertThat(blocks(document))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(SqlFile.text()).contains(block));
    }

    private static List<String> blocks(String document) {
        return BLOCK.matcher(SqlFile.read(document))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
