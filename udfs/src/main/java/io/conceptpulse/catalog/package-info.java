/** The reference data that is broadcast: boards and stocks, as versions arrive. */
package io.conceptpulse.catalog;
