/**
 * The job: {@link io.conceptpulse.job.Main} reads the configuration and joins sources, pipeline and
 * sinks; {@link io.conceptpulse.job.PulsePipeline} is the dataflow, on one screen, and knows no
 * connector.
 */
package io.conceptpulse.job;
