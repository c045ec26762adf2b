package io.tandem.domain.plan;

/**
 * One planned write.
 *
 * @param id its place in the plan
 * @param draft what to write, where, and why
 */
public record Change(ChangeId id, Draft draft) {}
