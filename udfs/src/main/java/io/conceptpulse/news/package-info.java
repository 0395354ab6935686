/** Articles: the record, cleaning, and how alike two of them are. */
package io.conceptpulse.news;
