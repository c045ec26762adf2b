package io.tandem.sandbox.netsuite;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A customer or contact that the account has from the start.
 *
 * @param id the internal id, or none for the next free one
 * @param columns non-empty values by SuiteQL column; address columns make a default address line
 * @param created when it was created
 * @param modified when it was last changed
 */
public record CustomerSeed(
    OptionalLong id, Map<String, String> columns, Instant created, Instant modified) {}
