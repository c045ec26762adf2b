package io.tandem.server;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the build has made. */
final class Archives {

  private Archives() {}

  /** The product, byte for byte. */
  static WebArchive tandem() {
    return ShrinkWrap.create(ZipImporter.class, "tandem.war")
        .importFrom(built("tandem.war").toFile())
        .as(WebArchive.class);
  }

  /** A file of the build's output. */
  static Path built(String name) {
    return Path.of(System.getProperty("project.build.directory"), name);
  }
}
