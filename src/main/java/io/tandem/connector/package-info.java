/** What both connectors share: building a client, repeating calls, reading what went wrong. */
package io.tandem.connector;
