/** What a platform asks before it sends traffic here, or starts the server anew. */
package io.tandem.operations.health;
