package io.tandem.config;

import io.smallrye.config.ConfigValidationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's mapping problems in words for administrators, and what would mend them. */
record MappingFaults(List<String> faults, Map<String, String> examples) {

  private static final Pattern BAD_VALUE =
      Pattern.compile("property (\\S+) with the config value \"(.*?)\" threw", Pattern.DOTALL);
  private static final Pattern NAMED = Pattern.compile("(tandem\\.\\S+)");

  static MappingFaults of(ConfigValidationException e) {
    MappingFaults found = new MappingFaults(new ArrayList<>(), new LinkedHashMap<>());
    for (int i = 0; i < e.getProblemCount(); i++) {
      found.add(e.getProblem(i).getMessage());
    }
    return found;
  }

  private void add(String problem) {
    Matcher badValue = BAD_VALUE.matcher(problem);
    Matcher named = NAMED.matcher(problem);
    if (badValue.find() && !badValue.group(2).isEmpty()) {
      add(badValue.group(1), Remedy.fault(badValue.group(1), badValue.group(2)));
    } else if (problem.contains("does not map to any root") && named.find()) {
      faults.add(named.group(1) + " is unknown: correct the key, or remove it");
    } else if (named.find(0)) {
      add(named.group(1), named.group(1) + " is not set: " + Remedy.of(named.group(1)).text());
    } else {
      faults.add(problem);
    }
  }

  private void add(String key, String fault) {
    faults.add(fault);
    examples.put(key, Remedy.of(key).example());
  }
}
