package io.conceptpulse.local.table;

import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveTableTest {

    @Test
    void aTerminalThatDoesNotKnowItsSizeGetsThatOfAPlainTable() {
        Size plain = LiveTable.orPlain(new Size(0, 0));
        assertThat(plain.getColumns()).isGreaterThanOrEqualTo(80);
        assertThat(plain.getRows()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void aTerminalThatKnowsItsSizeIsBelieved() {
        assertThat(LiveTable.orPlain(new Size(61, 17))).isEqualTo(new Size(61, 17));
    }
}
