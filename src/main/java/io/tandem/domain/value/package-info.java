/** Values that are the same although two systems write them differently. */
package io.tandem.domain.value;
