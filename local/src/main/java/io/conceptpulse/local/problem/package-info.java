/** What went wrong, said so that a person can act on it. */
package io.conceptpulse.local.problem;
