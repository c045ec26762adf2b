/** The jobs: what a run does, step by step. The only place that knows Jakarta Batch. */
package io.tandem.job;
