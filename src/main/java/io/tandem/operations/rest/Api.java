package io.tandem.operations.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API. Who may use what stands in {@code web.xml}. */
@ApplicationPath("api")
public class Api extends Application {}
