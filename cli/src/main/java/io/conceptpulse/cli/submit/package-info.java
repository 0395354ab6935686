/** {@code concept-pulse submit}: brings the job to a cluster through Flink's REST API. */
package io.conceptpulse.cli.submit;
