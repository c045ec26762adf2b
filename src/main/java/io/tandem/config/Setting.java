package io.tandem.config;

import java.util.regex.Pattern;

/**
 * One key of the configuration in force, fit to be shown.
 *
 * @param value its value; a mask in the place of a secret
 * @param source where the value comes from, {@code default} if nobody has set it
 */
public record Setting(String key, String value, String source) {

  /** What stands for a secret. */
  public static final String MASK = "********";

  private static final Pattern SECRET =
      Pattern.compile(".*[.-](token|secret|password|credential|key)(-id)?");
  private static final Pattern LOGIN = Pattern.compile("(?<=//)[^/@]+@");

  /** The setting with everything masked that must not be shown. */
  static Setting of(String key, String value, String source) {
    String shown =
        SECRET.matcher(key).matches() ? MASK : LOGIN.matcher(value).replaceAll(MASK + "@");
    return new Setting(key, shown, source);
  }

  /** Whether the value, or a part of it, is not shown. */
  public boolean isMasked() {
    return value.contains(MASK);
  }
}
