/** What is looked at before a run, and what was found: whether both systems are ready. */
package io.tandem.domain.preflight;
