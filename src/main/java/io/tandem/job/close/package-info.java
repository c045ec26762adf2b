/** Step close-run: every record is accounted for, and the watermarks move. */
package io.tandem.job.close;
