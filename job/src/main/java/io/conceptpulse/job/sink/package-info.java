/** Where results go: tables of PostgreSQL and topics of Kafka, and what their records look like. */
package io.conceptpulse.job.sink;
