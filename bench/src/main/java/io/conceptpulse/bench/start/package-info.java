/** What a process of the job loads before its first article, and what it holds for good. */
package io.conceptpulse.bench.start;
