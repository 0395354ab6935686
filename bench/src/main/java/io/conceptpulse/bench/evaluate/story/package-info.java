/** What the story finder makes of a stream of headlines. */
package io.conceptpulse.bench.evaluate.story;
