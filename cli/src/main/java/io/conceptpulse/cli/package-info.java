/** The command line: what a person types, and how errors are told. */
package io.conceptpulse.cli;
