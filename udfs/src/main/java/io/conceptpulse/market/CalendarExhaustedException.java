package io.conceptpulse.market;

import java.time.LocalDate;

/** Asked for a day of which the trading calendar knows nothing; it does not guess. */
public class CalendarExhaustedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarExhaustedException(LocalDate asked, LocalDate first, LocalDate last) {
        super(
                "the trading calendar covers "
                        + first
                        + " to "
                        + last
                        + " and says nothing of "
                        + asked
                        + "; extend its file of closed weekdays");
    }
}
