/** Step match: new records find their counterparts. */
package io.tandem.job.match;
