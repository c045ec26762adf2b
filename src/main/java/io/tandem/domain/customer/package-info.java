/** One person as one system has them: identity, values, and whether they take part at all. */
package io.tandem.domain.customer;
