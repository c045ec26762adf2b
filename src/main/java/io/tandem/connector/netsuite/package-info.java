/** NetSuite's customers over SuiteTalk REST and SuiteQL. */
package io.tandem.connector.netsuite;
