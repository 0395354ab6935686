package io.conceptpulse.job.source;

import io.conceptpulse.market.TradingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;

class IdleDelayTest {

    private static final long IN_SESSION = 120_000;
    private static final long ELSEWHERE = 5_000;

    private final IdleDelay delay =
            IdleDelay.bySession(TradingCalendar::shipped, IN_SESSION, ELSEWHERE);

    @ParameterizedTest
    @CsvSource({
        "2024-02-19T09:24:59, 5000",
        "2024-02-19T09:25:00, 120000",
        "2024-02-19T10:00:00, 120000",
        "2024-02-19T11:32:59, 120000",
        "2024-02-19T11:33:00, 5000",
        "2024-02-19T15:03:00, 120000",
        "2024-02-19T15:03:01, 5000",
        "2024-02-16T10:00:00, 5000",
        "2027-01-04T10:00:00, 120000"
    })
    void waitsLongerWhileSnapshotsOfABarMayBeOnTheirWay(String beijing, long millis) {
        long now = OffsetDateTime.parse(beijing + "+08:00").toInstant().toEpochMilli();
        assertThat(delay.at(now)).isEqualTo(millis);
    }
}
