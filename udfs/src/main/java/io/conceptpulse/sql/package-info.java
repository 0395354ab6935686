/**
 * Functions for Flink SQL. All are deterministic, keep nothing between rows, and are safe for use
 * by several threads. They are registered from the job's cluster jar; docs/sql.md shows how.
 */
package io.conceptpulse.sql;
