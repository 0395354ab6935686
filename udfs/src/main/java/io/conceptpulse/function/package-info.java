/**
 * The Flink functions: verbs, thin. Read from the first stage to the last, their names tell what
 * the job does: RouteIngested, ReadArticles, FindStories, DetectSpikes, TallyMinutes; SumShards,
 * FormBars; JoinPulse, AddPriceEvidence; SumCounts.
 */
package io.conceptpulse.function;
