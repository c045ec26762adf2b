/** Step plan: what is to be written, and why; then the decision whether it may be. */
package io.tandem.job.plan;
