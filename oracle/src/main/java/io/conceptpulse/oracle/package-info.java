/**
 * Recomputes the rows of the job from its topics, in SQL, and says where they differ. It shares no
 * code with the job.
 */
package io.conceptpulse.oracle;
