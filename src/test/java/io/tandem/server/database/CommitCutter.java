package io.tandem.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and MySQL, and cuts a connection in the midst of a commit: before it
 * reaches the database, or when the database has committed and the client does not know.
 */
public final class CommitCutter implements AutoCloseable {

  /** What becomes of the commit whose connection is cut. */
  public enum Fate {
    LOST,
    DONE
  }

  /** A commit is a packet of a few bytes; its text is at the end. */
  private static final int LONGEST_COMMIT = 24;

  private final MySqlAddress database;
  private final ServerSocket door;
  private final AtomicInteger commitsToCome = new AtomicInteger();
  private volatile Fate fate = Fate.LOST;

  private CommitCutter(MySqlAddress database) throws IOException {
    this.database = database;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Stands before a database from now on. */
  public static CommitCutter before(MySqlAddress database) {
    try {
      CommitCutter cutter = new CommitCutter(database);
      cutter.inBackground(cutter::welcome);
      return cutter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where clients find the database. */
  public MySqlAddress address() {
    return database.through(door.getLocalPort());
  }

  /** Cuts the connection of the commit of this number, which counts from now on. */
  public void cut(Fate ofTheCommit, int number) {
    fate = ofTheCommit;
    commitsToCome.set(number);
  }

  /** Whether the cut is still to come. */
  public boolean waits() {
    return commitsToCome.get() > 0;
  }

  private void welcome() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      try {
        Socket server = new Socket(database.host(), database.port());
        Connection connection = new Connection(client, server);
        inBackground(connection::toServer);
        inBackground(connection::toClient);
      } catch (IOException e) {
        // The database is down: the client sees that, too.
        client.close();
      }
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private void inBackground(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // One end has hung up; so does the other.
              }
            },
            "commit-cutter");
    thread.setDaemon(true);
    thread.start();
  }

  /** One client's way to the database and back. */
  private final class Connection {
    private final Socket client;
    private final Socket server;
    private volatile boolean cutAtAnswer;

    Connection(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void toServer() throws IOException {
      try (client;
          server) {
        InputStream from = client.getInputStream();
        OutputStream to = server.getOutputStream();
        byte[] bytes = new byte[65_536];
        for (int length = from.read(bytes); length >= 0; length = from.read(bytes)) {
          if (isCommit(bytes, length) && commitsToCome.getAndDecrement() == 1) {
            if (fate == Fate.LOST) {
              return;
            }
            cutAtAnswer = true;
          }
          to.write(bytes, 0, length);
        }
      }
    }

    void toClient() throws IOException {
      try (client;
          server) {
        InputStream from = server.getInputStream();
        OutputStream to = client.getOutputStream();
        byte[] bytes = new byte[65_536];
        for (int length = from.read(bytes); length >= 0; length = from.read(bytes)) {
          if (cutAtAnswer) {
            return;
          }
          to.write(bytes, 0, length);
        }
      }
    }
  }

  private static boolean isCommit(byte[] bytes, int length) {
    return length < LONGEST_COMMIT
        && new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
            .toUpperCase(Locale.ROOT)
            .endsWith("COMMIT");
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
