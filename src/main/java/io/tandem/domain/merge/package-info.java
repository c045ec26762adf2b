/** The decision, field by field, which value survives and why. */
package io.tandem.domain.merge;
