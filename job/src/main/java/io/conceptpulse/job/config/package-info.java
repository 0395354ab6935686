/** What the job can be told, where it was told it, and what it makes of it. */
package io.conceptpulse.job.config;
