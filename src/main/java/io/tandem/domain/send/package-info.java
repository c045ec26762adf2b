/** What happens around a write: the look just before it, and what it has left behind. */
package io.tandem.domain.send;
