package io.tandem.domain.match;

/**
 * What one trait says on whether two records are one person.
 *
 * @param points for it, or against it if negative: about three for every halving of the number of
 *     strangers who would share the trait by chance
 * @param evidence the same in words
 */
record Clue(int points, String evidence) {}
