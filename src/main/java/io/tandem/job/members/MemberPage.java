package io.tandem.job.members;

import io.tandem.domain.customer.RecordId;
import io.tandem.domain.system.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * Contacts that are in the list, or are in it no more.
 *
 * @param next where the next page of the list begins; empty after its last
 */
record MemberPage(List<RecordId> contacts, boolean left, Optional<Cursor> next) {}
