/** The A-share market: codes, calendar, sessions, price limits, ticks and the concept index. */
package io.conceptpulse.market;
