/** JMH benchmarks of the functions in which the job spends its time. */
package io.conceptpulse.bench.functions;
