/** One NetSuite account: SuiteQL, the record service and both ways to log in. */
package io.tandem.sandbox.netsuite;
