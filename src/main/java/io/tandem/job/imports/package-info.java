/** Steps import-netsuite and import-hubspot: records come in as staged copies. */
package io.tandem.job.imports;
