/** Steps apply-hubspot and apply-netsuite: the plan is sent. */
package io.tandem.job.apply;
