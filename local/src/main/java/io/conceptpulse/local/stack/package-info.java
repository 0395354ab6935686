/** The servers of the local run, each started and stopped by this process. */
package io.conceptpulse.local.stack;
