package io.tandem.sandbox.seed;

/**
 * A row of a seed file that was left out.
 *
 * @param file the file's name
 * @param line where the row starts
 * @param reason what is wrong with it
 */
public record SeedFault(String file, long line, String reason) {}
