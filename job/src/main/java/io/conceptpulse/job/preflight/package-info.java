/** Looks, before the job is submitted, whether what it needs is there. */
package io.conceptpulse.job.preflight;
