/** The operator's side of the sandbox: state, edits by people, write log, faults and clock. */
package io.tandem.sandbox.admin;
