package org.tawatur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What the build works out of the built-in pack, so that not every start has to: that its files
 * pass all checks, its hash, and the lexicon compiled from it.
 *
 * <p>A resource beside this class, made by {@link #main} after the classes are compiled. It counts
 * only for the very files that it was made from; where it is missing or belongs to others, the pack
 * is read, checked and compiled as any other. Immutable.
 */
final class BuiltinImage {
  private static final String RESOURCE = "builtin.image";

  /** Changes whenever the layout does. */
  private static final int FORMAT = 0x54570003;

  private static final int HASH_LENGTH = 64;

  private final String hash;
  private final Automaton automaton;

  private BuiltinImage(String hash, Automaton automaton) {
    this.hash = hash;
    this.automaton = automaton;
  }

  /** The pack's hash, see {@link Pack#hash}. */
  String hash() {
    return hash;
  }

  /** The compiled lexicon. */
  Automaton automaton() {
    return automaton;
  }

  /** The image of these files; empty where there is none. */
  static Optional<BuiltinImage> of(BuiltinFiles files) {
    try (InputStream stream = BuiltinImage.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        return Optional.empty();
      }
      ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      if (in.remaining() < 2 * Integer.BYTES
          || in.getInt() != FORMAT
          || in.getInt() != checksum(files)) {
        return Optional.empty();
      }
      return Optional.of(read(in));
    } catch (IOException e) {
      // the image is a help only; what is wrong with the class path shows when the pack is read
      return Optional.empty();
    }
  }

  private static BuiltinImage read(ByteBuffer in) {
    byte[] hash = new byte[HASH_LENGTH];
    in.get(hash);
    Trie trie = Trie.read(in);
    int[] heads = ints(in);
    Entries entries = Entries.read(in);
    long[] sets = longs(in);
    EndingTable[] tables = new EndingTable[sets.length];
    for (int i = 0; i < sets.length; i++) {
      tables[i] = new EndingTable(sets[i]);
    }
    int[] starts = ints(in);
    Lexemes lexemes = Lexemes.of(bytes(in), starts);
    return new BuiltinImage(
        new String(hash, StandardCharsets.US_ASCII),
        new Automaton(trie, heads, entries, tables, lexemes));
  }

  /** Lays the image of a pack out as bytes; the same for the same pack. */
  static byte[] write(BuiltinFiles files, Pack pack) {
    Automaton automaton = Lexicon.automaton(pack);
    int[] starts = new int[automaton.lexemes().size() + 1];
    byte[] lexemes = automaton.lexemes().bytes(starts);
    long[] sets = new long[automaton.tables().length];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = automaton.tables()[i].sets();
    }
    ImageBytes out = new ImageBytes();
    out.number(FORMAT);
    out.number(checksum(files));
    out.raw(pack.hash().getBytes(StandardCharsets.US_ASCII));
    automaton.trie().write(out);
    out.ints(automaton.heads());
    automaton.entries().write(out);
    out.longs(sets);
    out.ints(starts);
    out.bytes(lexemes);
    return out.toByteArray();
  }

  /** A checksum is enough: it tells a pack from the one it was changed into, not from a forgery. */
  private static int checksum(BuiltinFiles files) {
    CRC32 crc = new CRC32();
    crc.update(files.version().getBytes(StandardCharsets.UTF_8));
    for (PackFile file : files.files()) {
      crc.update(file.name().getBytes(StandardCharsets.UTF_8));
      crc.update(file.kind().getBytes(StandardCharsets.UTF_8));
      crc.update(file.bytes());
    }
    return (int) crc.getValue();
  }

  static int[] ints(ByteBuffer in) {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  static long[] longs(ByteBuffer in) {
    long[] longs = new long[in.getInt()];
    in.asLongBuffer().get(longs);
    in.position(in.position() + longs.length * Long.BYTES);
    return longs;
  }

  /**
   * Writes the image of the built-in pack on the class path; run by the build. Does nothing where
   * the image is newer than all classes and belongs to these files.
   *
   * @param arguments the folder of the compiled classes
   * @throws PackException if the pack does not pass its checks
   */
  public static void main(String[] arguments) {
    Path classes = Path.of(arguments[0]);
    Path image = classes.resolve("org").resolve("tawatur").resolve("lexicon").resolve(RESOURCE);
    Problems problems = new Problems();
    BuiltinFiles files = BuiltinFiles.read(problems);
    problems.throwIfAny();
    try {
      if (of(files).isEmpty() || !isNewest(image, classes)) {
        // not Pack.builtin(), which would take the older image's word for it
        Pack pack = PackLoader.checked(true, List.of());
        pack.kinds().forEach(kind -> keepsAllRows(pack, kind));
        Files.write(image, write(files, pack));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(image + " cannot be written", e);
    }
  }

  private static boolean isNewest(Path image, Path classes) throws IOException {
    FileTime made = Files.getLastModifiedTime(image);
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        if (Files.getLastModifiedTime(path).compareTo(made) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** With an image, the rows of the tables are taken as they are. */
  private static void keepsAllRows(Pack pack, String kind) {
    int rows = pack.tables(kind).stream().mapToInt(table -> table.rows().size()).sum();
    if (pack.rows(kind).size() != rows) {
      throw new IllegalStateException("the built-in pack removes rows of its own from " + kind);
    }
  }
}
