/** The command line: one process with a broker, a database, Flink and a replay in it. */
package io.conceptpulse.local;
