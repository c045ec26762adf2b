/** Notices records that their systems do not have any more. */
package io.tandem.job.gone;
