package io.tandem.sandbox.seed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of US states: NetSuite keeps the code of a state, HubSpot people type its name. */
final class States {

  private static final Map<String, String> NAMES =
      Stream.of(
              "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado",
              "CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii",
              "ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine",
              "MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri",
              "MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico",
              "NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon",
              "PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee",
              "TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia",
              "WI Wisconsin;WY Wyoming")
          .flatMap(line -> List.of(line.split(";")).stream())
          .collect(Collectors.toMap(state -> state.substring(0, 2), state -> state.substring(3)));

  private States() {}

  /** The name of a state, or the code itself for a territory. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }
}
