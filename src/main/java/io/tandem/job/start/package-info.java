/** Step start-run: the lease, the configuration, and how far this run will read. */
package io.tandem.job.start;
