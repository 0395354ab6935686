/** How fast the job is, and how right. */
package io.conceptpulse.bench;
