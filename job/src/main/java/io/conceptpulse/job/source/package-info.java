/**
 * From Kafka to records with event time: reading that never throws, and watermarks that neither
 * stall when a topic is quiet nor run ahead of a backlog.
 */
package io.conceptpulse.job.source;
