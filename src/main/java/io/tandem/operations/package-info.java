/** People and clocks: everything that a run is started, watched and stopped from. */
package io.tandem.operations;
