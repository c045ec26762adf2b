/** What people look at: the pages, and the summary that each run leaves in the log. */
package io.tandem.operations.console;
