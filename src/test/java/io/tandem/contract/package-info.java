/** Both APIs' contracts, and the test of all traffic by them. */
package io.tandem.contract;
