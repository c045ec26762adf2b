/** Starts runs by the clock. */
package io.tandem.operations.schedule;
