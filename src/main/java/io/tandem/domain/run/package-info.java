/** What a run is, and where each record stands in it. */
package io.tandem.domain.run;
