package io.tandem.domain.system;

import java.util.Optional;

/**
 * Which records an import reads.
 *
 * @param from what was consumed before; empty for the first load, which reads everything
 * @param ceiling the source's own time before the first page: later changes belong to the next run
 */
public record ReadWindow(Optional<Watermark> from, Watermark ceiling) {}
