/** Price limits against vectors. */
package io.conceptpulse.bench.evaluate.limit;
