/**
 * The score of the Numenta Anomaly Benchmark: Lavin and Ahmad, Evaluating Real-time Anomaly
 * Detection Algorithms: the Numenta Anomaly Benchmark, ICMLA 2015.
 */
package io.conceptpulse.bench.evaluate.nab;
