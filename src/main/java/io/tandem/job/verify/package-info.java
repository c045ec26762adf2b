/** Step verify-sent: writes whose answers were lost are looked up before anything is sent again. */
package io.tandem.job.verify;
