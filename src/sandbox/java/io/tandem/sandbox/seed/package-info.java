/** The people that both emulators know at the start, generated or read from CSV files. */
package io.tandem.sandbox.seed;
