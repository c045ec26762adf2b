/** The databases that tests on the server use: a real MySQL that they start, and H2 files. */
package io.tandem.server.database;
