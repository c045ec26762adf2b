/** What Tandem does, in numbers for monitoring. */
package io.tandem.operations.metrics;
