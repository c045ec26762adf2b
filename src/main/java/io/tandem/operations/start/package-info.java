/** What happens when the application starts. */
package io.tandem.operations.start;
