package io.tandem.server;

import io.tandem.server.halt.HaltKind;
import io.tandem.server.halt.HaltResource;
import io.tandem.server.halt.Halts;
import io.tandem.server.halt.Tables;
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

  /** The product with what empties its tables and halts it, for tests only. */
  static WebArchive tandemThatForgets() {
    return tandem().addClasses(HaltKind.class, HaltResource.class, Halts.class, Tables.class);
  }

  /** A file of the build's output. */
  static Path built(String name) {
    return Path.of(System.getProperty("project.build.directory"), name);
  }
}
