/** What administrators may set, typed and validated as a whole. */
package io.tandem.config;
