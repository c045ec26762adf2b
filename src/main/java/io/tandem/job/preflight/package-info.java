/** The job preflight, and the same look at both systems before a run's first step goes on. */
package io.tandem.job.preflight;
