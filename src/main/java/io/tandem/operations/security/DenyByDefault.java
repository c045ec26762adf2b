package io.tandem.operations.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Closes resources that name no roles: RESTEasy checks the roles that are named, and lets everybody
 * in where none are.
 */
@Provider
public class DenyByDefault implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (!namesRoles(resource)) {
      ContainerRequestFilter closed =
          request -> {
            throw new ForbiddenException();
          };
      context.register(closed);
    }
  }

  static boolean namesRoles(ResourceInfo resource) {
    return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
  }
}
