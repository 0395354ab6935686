/**
 * Writing to PostgreSQL: what a table is, and a writer that upserts rows by key. It knows JDBC and
 * nothing of Flink.
 */
package io.conceptpulse.job.store;
