/** The writes that a run intends, each with its reasons, before any of them is sent. */
package io.tandem.domain.plan;
