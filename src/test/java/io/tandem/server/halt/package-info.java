/** What a test adds to Tandem's archive to halt a run where it hurts, and to begin anew. */
package io.tandem.server.halt;
