/** Who may do what, and from where. */
package io.tandem.operations.security;
