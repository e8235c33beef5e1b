package org.tawatur.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tawatur.record.Account;

/**
 * The accounts of files, left where they stand: each is handed on as it is read, and read again
 * when it is asked for. What is held is where they stand, some hundred bytes each, so that a
 * million of them need no memory for their words. What can be read only once, such as a pipe, is
 * copied to a temporary file first, which goes when this is closed. What is wrong is told as by
 * {@link AccountReader}, and only at the first reading.
 *
 * <p>The files of one run, on one thread.
 */
public final class AccountFiles implements Closeable {
  /** How many accounts that were read again are held, as records of one document come together. */
  private static final int HELD = 2048;

  private final AccountReader reader;
  private final AccountReader rereader;
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final AccountPositions positions = new AccountPositions();
  private final Map<Integer, Map<Integer, Account>> held = new LinkedHashMap<>(16, 0.75f, true);
  private int heldAccounts;

  /**
   * Files of one run.
   *
   * @param problems is told of all that is wrong, in the order of reading
   * @param maxLineBytes the longest line that is read, in bytes; longer ones are told and left out
   * @throws IllegalArgumentException unless it is above zero
   */
  public AccountFiles(Consumer<RecordProblem> problems, int maxLineBytes) {
    reader = new AccountReader(problems, maxLineBytes);
    rereader = new AccountReader(problem -> {}, maxLineBytes);
  }

  /** A file, or the copy of what can be read only once. */
  private record Source(Path named, Path file, FileChannel channel) {
    boolean isCopy() {
      return !named.equals(file);
    }
  }

  /**
   * Reads a file to its end.
   *
   * @param file JSON Lines in UTF-8; it must not change until this is closed
   * @param accounts takes each record, in the order of the file; its id is its own
   * @throws IOException if the file cannot be read
   */
  public void read(Path file, Consumer<Account> accounts) throws IOException {
    Path readable = Files.exists(file) && !Files.isRegularFile(file) ? copy(file) : file;
    Source source = new Source(file, readable, FileChannel.open(readable));
    sources.add(source);
    try (InputStream in = Files.newInputStream(readable)) {
      reader.read(
          in,
          file.toString(),
          account -> {
            numbers.put(account.id(), positions.size());
            positions.add(
                sources.size() - 1,
                reader.line(),
                reader.lineStart(),
                reader.lineBytes(),
                reader.record());
            accounts.accept(account);
          });
    }
  }

  private static Path copy(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("a folder");
    }
    Path copy = Files.createTempFile("tawatur", ".jsonl");
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  /**
   * The ids of all accounts that were read.
   *
   * @return a view
   */
  public Set<String> ids() {
    return Collections.unmodifiableSet(numbers.keySet());
  }

  /**
   * Reads an account again.
   *
   * @param id an account's id
   * @return what was handed on under that id
   * @throws IllegalArgumentException if none was
   * @throws IOException if its file cannot be read or has changed
   */
  public Account account(String id) throws IOException {
    int number = number(id);
    int line = positions.line(number);
    @Nullable Map<Integer, Account> records = held.get(line);
    if (records == null) {
      records = rereader.again(bytes(number));
      held.put(line, records);
      heldAccounts += records.size();
      thin();
    }
    Account account = records.get(positions.record(number));
    if (account == null || !account.id().equals(id)) {
      throw changed(number);
    }
    return account;
  }

  /**
   * Reads all accounts again.
   *
   * @param accounts takes each, in the order of the first reading
   * @throws IOException if a file cannot be read or has changed
   */
  public void forEach(Consumer<Account> accounts) throws IOException {
    int line = -1;
    Map<Integer, Account> records = Map.of();
    for (int i = 0; i < positions.size(); i++) {
      if (positions.line(i) != line) {
        line = positions.line(i);
        records = rereader.again(bytes(i));
      }
      Account account = records.get(positions.record(i));
      if (account == null) {
        throw changed(i);
      }
      accounts.accept(account);
    }
  }

  private IOException changed(int number) {
    return new IOException(source(number).named() + ": has changed while it was read; run again");
  }

  /**
   * Where an account stands.
   *
   * @param id an account's id
   * @return {@code file:line}; empty if there is none of that id
   */
  public Optional<String> whereabouts(String id) {
    return numbers.containsKey(id)
        ? Optional.of(source(number(id)).named() + ":" + positions.lineNumber(number(id)))
        : Optional.empty();
  }

  private int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no record has the id " + id);
    }
    return number;
  }

  private Source source(int number) {
    return sources.get(positions.file(number));
  }

  private byte[] bytes(int number) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(positions.lineBytes(number));
    long at = positions.lineStart(number);
    while (bytes.hasRemaining()) {
      int read = source(number).channel().read(bytes, at + bytes.position());
      if (read < 0) {
        throw changed(number);
      }
    }
    return bytes.array();
  }

  /** Lets go of the lines that were not asked for longest; the last stays, however long. */
  private void thin() {
    Iterator<Map<Integer, Account>> lines = held.values().iterator();
    while (heldAccounts > HELD && held.size() > 1 && lines.hasNext()) {
      heldAccounts -= lines.next().size();
      lines.remove();
    }
  }

  /**
   * Closes the files and takes the copies away.
   *
   * @throws IOException if that fails
   */
  @Override
  public void close() throws IOException {
    for (Source each : sources) {
      each.channel().close();
      if (each.isCopy()) {
        Files.deleteIfExists(each.file());
      }
    }
  }
}
