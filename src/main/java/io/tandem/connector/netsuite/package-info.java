/** NetSuite's customers or contacts over SuiteTalk REST and SuiteQL. */
package io.tandem.connector.netsuite;
