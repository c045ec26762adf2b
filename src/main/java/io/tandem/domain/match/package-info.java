/** The decision that two records are one person, and the link that remembers it. */
package io.tandem.domain.match;
