package io.tandem.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tandem.server.halt.ArtifactMoments;
import io.tandem.server.halt.EndMoment;
import io.tandem.server.halt.HaltKind;
import io.tandem.server.halt.HaltResource;
import io.tandem.server.halt.Halts;
import io.tandem.server.halt.Moments;
import io.tandem.server.halt.MomentsResource;
import io.tandem.server.halt.Tables;
import io.tandem.server.halt.TransactionMoments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
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

  /**
   * The product with what kills it at a moment that a test names, and with pages so small that a
   * few people fill several.
   */
  static WebArchive tandemThatDies() {
    WebArchive war =
        tandemThatForgets()
            .addClasses(
                ArtifactMoments.class,
                EndMoment.class,
                Moments.class,
                MomentsResource.class,
                TransactionMoments.class);
    String job = "WEB-INF/classes/META-INF/batch-jobs/customer-sync.xml";
    try (InputStream xml = war.get(job).getAsset().openStream()) {
      String text = new String(xml.readAllBytes(), UTF_8);
      String small = text.replaceAll("(name=\"pageSize\" value=)\"\\d+\"", "$1\"6\"");
      war.delete(job);
      return war.add(new StringAsset(small), job);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the build's output. */
  static Path built(String name) {
    return Path.of(System.getProperty("project.build.directory"), name);
  }
}
