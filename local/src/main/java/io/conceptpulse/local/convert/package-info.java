/** From layouts that people have to the JSON lines of the data contract. */
package io.conceptpulse.local.convert;
