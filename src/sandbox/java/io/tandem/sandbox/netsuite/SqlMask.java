package io.tandem.sandbox.netsuite;

/** Blanks out parts of an SQL text, keeping every position, so that words can be looked for. */
final class SqlMask {

  private SqlMask() {}

  /** Upper case, with the content of quoted literals blank. */
  static String withoutQuotes(String sql) {
    StringBuilder masked = new StringBuilder(sql.length());
    boolean quoted = false;
    for (int i = 0; i < sql.length(); i++) {
      char character = sql.charAt(i);
      if (character == '\'') {
        quoted = !quoted;
        masked.append('\'');
      } else {
        masked.append(quoted ? ' ' : Character.toUpperCase(character));
      }
    }
    return masked.toString();
  }

  /** The content of parentheses blank too. */
  static String withoutParentheses(String outsideQuotes) {
    StringBuilder masked = new StringBuilder(outsideQuotes.length());
    int depth = 0;
    for (int i = 0; i < outsideQuotes.length(); i++) {
      char character = outsideQuotes.charAt(i);
      depth -= character == ')' ? 1 : 0;
      masked.append(depth > 0 ? ' ' : character);
      depth += character == '(' ? 1 : 0;
    }
    return masked.toString();
  }
}
