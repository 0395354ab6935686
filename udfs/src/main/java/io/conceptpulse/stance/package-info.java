/** Who says that a stock belongs to a concept board, and who says that it does not. */
package io.conceptpulse.stance;
