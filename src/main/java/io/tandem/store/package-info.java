/** What Tandem remembers, and the only place that knows how: one schema, by JPA. */
package io.tandem.store;
