package io.tandem.operations.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site makes somebody's browser send here: a browser adds the login by itself,
 * and says where a request comes from. Programs say nothing of the kind, and log in themselves.
 *
 * <p>{@code Sec-Fetch-Site} is in every current browser; {@code Origin} serves the older ones.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
@WebFilter("/*")
public class SameOrigin extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private static final String REFUSAL =
      """
      {"type":"urn:tandem:problem:cross-origin","title":"Forbidden","status":403,\
      "detail":"Another site made the browser send this. Use Tandem's own pages","code":"cross-origin"}""";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (LOOKING.contains(request.getMethod())
        || isOurs(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Host"))) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("application/problem+json");
      response.getWriter().write(REFUSAL);
    }
  }

  /** Whether a request with these headers comes from our own pages, or from no page at all. */
  static boolean isOurs(String site, String origin, String host) {
    if (site != null) {
      return OURS.contains(site);
    }
    return origin == null || authority(origin).equals(host);
  }

  /** Where an origin is, as the header Host says it; "" for none, such as {@code null}. */
  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
