/**
 * Reading the records of the input topics as the data contracts define them. What does not hold to
 * its contract is a {@link io.conceptpulse.contract.ContractViolation} with a sentence for a
 * person.
 */
package io.conceptpulse.contract;
