/** What sort of text an article is, against labels. */
package io.conceptpulse.bench.evaluate.kind;
