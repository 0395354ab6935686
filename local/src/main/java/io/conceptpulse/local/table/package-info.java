/** The live table in the terminal: what is read, and how it is drawn. */
package io.conceptpulse.local.table;
