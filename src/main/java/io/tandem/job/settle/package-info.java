/** Step settle: the plan may be sent, so what it leaves alone becomes the base. */
package io.tandem.job.settle;
