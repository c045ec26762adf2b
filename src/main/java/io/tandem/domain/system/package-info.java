/** What the core needs from the two systems: reading, writing, and their own time. */
package io.tandem.domain.system;
