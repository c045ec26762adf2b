/** Looks for likely counterparts of records that no key links. */
package io.tandem.job.suggest;
