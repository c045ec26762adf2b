/** The REST API under {@code /tandem/api}. */
package io.tandem.operations.rest;
