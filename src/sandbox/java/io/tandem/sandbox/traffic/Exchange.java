package io.tandem.sandbox.traffic;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A request of a system's API and the emulator's answer to it, as it was before a fault spoiled it.
 *
 * @param system whose API it is
 * @param method HTTP method
 * @param address path and query below the system's own address
 * @param request what was sent
 * @param status the answer's status
 * @param answer what was answered
 * @param invented whether a fault answered in the emulator's place
 */
public record Exchange(
    Target system,
    String method,
    URI address,
    Message request,
    int status,
    Message answer,
    boolean invented) {

  /**
   * One side's part of it.
   *
   * @param headers by their names as they were sent
   * @param body the text, "" for none
   */
  public record Message(Map<String, List<String>> headers, String body) {

    /** The first value of a header, whatever the case of its name; "" for none. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .flatMap(header -> header.getValue().stream())
          .findFirst()
          .orElse("");
    }
  }
}
