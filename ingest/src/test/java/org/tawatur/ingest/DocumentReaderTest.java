package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.Document;

class DocumentReaderTest {
  private static final String REPORT = "مقتل عنصرين في تدمر\nقال مصدر إن عنصرين قتلا أمس.\n";
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;
  private List<String> failures = new ArrayList<>();
  private ReadTally tally = new ReadTally(0, 0, 0);

  @BeforeEach
  void clear() {
    failures = new ArrayList<>();
  }

  @Test
  void aTextFileIsOneDocument() throws IOException {
    Document document = read(write("r.17.txt", REPORT.getBytes(UTF_8))).get(0);
    assertThat(document.id()).isEqualTo("r.17");
    assertThat(document.text()).isEqualTo(REPORT);
    assertThat(document.title()).contains("مقتل عنصرين في تدمر");
    assertThat(document.published()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void anEmptyFileIsAnEmptyDocument() throws IOException {
    Document document = read(write("e.txt", new byte[0])).get(0);
    assertThat(document.text()).isEmpty();
    assertThat(document.title()).isEmpty();
  }

  @Test
  void theIndexOfTheFolderCompletes() throws IOException {
    write("a.txt", REPORT.getBytes(UTF_8));
    write("b.txt", REPORT.getBytes(UTF_8));
    write(
        "index.jsonl",
        ("{\"doc\":\"a\",\"published\":\"2024-03-05\",\"publisher\":\"سانا\",\"title\":\"عنوان\",\"extra\":[1]}\n"
                + "{\"doc\":\"b\",\"published\":null}\n"
                + "{\"doc\":\n"
                + "{\"doc\":\"c\",\"text\":\"x\"}\n")
            .getBytes(UTF_8));
    List<Document> documents = read(folder);
    assertThat(documents).extracting(Document::id).containsExactly("a", "b");
    assertThat(documents.get(0).published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(documents.get(0).publisher()).contains("سانا");
    assertThat(documents.get(1).published()).isEmpty();
    assertThat(failures).hasSize(2);
    assertThat(failures.get(0)).contains("index.jsonl:3:").contains("not JSON");
    assertThat(failures.get(1)).contains("index.jsonl:4: a document in index.jsonl");
    assertThat(tally).isEqualTo(new ReadTally(2, 2, 0));
  }

  @Test
  void foldersAreReadByNameAndWhole() throws IOException {
    write("b.txt", REPORT.getBytes(UTF_8));
    write("a/z.txt", REPORT.getBytes(UTF_8));
    write("c.jsonl", "{\"id\":1,\"text\":\"x\"}\r\n\n{\"text\":\"y\"}".getBytes(UTF_8));
    write("d.pdf", REPORT.getBytes(UTF_8));
    write(".hidden.txt", REPORT.getBytes(UTF_8));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(read(folder)).extracting(Document::id).containsExactly("z", "b", "1", "c-3");
    assertThat(tally).isEqualTo(new ReadTally(4, 0, 2));
  }

  @Test
  void aBrokenLineDoesNotStopTheRest() throws IOException {
    Path file =
        write(
            "x.jsonl",
            ("{\"doc\":\"a\",\"text\":\"1\",\"published\":\"2024-03-05T10:00:00Z\"}\n"
                    + "{\"doc\":\"b\",\"text\":\n"
                    + "{\"doc\":\"c\"}\n"
                    + "[1]\n"
                    + "{\"doc\":\"d\",\"text\":3}\n"
                    + "{\"doc\":\"e\",\"text\":\"x\",\"published\":\"yesterday\"}\n"
                    + "{\"doc\":\"f\",\"text\":\"x\"} {}\n"
                    + "{\"doc\":\"g\",\"text\":\"\\ud800\"}\n")
                .getBytes(UTF_8));
    List<Document> documents = read(file);
    assertThat(documents).extracting(Document::id).containsExactly("a", "g");
    assertThat(documents.get(0).published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(documents.get(1).text()).isEqualTo("\ud800");
    assertThat(failures)
        .extracting(each -> each.substring(file.toString().length()))
        .satisfiesExactly(
            each -> assertThat(each).startsWith(":2:").contains("not JSON"),
            each -> assertThat(each).isEqualTo(":3:1: no text"),
            each -> assertThat(each).startsWith(":4:1: expected a JSON object"),
            each -> assertThat(each).startsWith(":5:").contains("text is not a string"),
            each -> assertThat(each).startsWith(":6:").contains("yesterday"),
            each -> assertThat(each).startsWith(":7:").contains("more than one value"));
  }

  @Test
  void aBadByteSpoilsItsLineOnly() throws IOException {
    String good = "{\"doc\":\"a\",\"text\":\"مقتل عنصرين في هجوم قرب تدمر\"}\n";
    byte[] bytes = (good + good + good).getBytes(UTF_8);
    bytes[good.getBytes(UTF_8).length + 22] = (byte) 0xff;
    assertThat(read(write("x.jsonl", bytes))).hasSize(2);
    assertThat(failures).singleElement().asString().contains(":2: not UTF-8");
  }

  @Test
  void aBadByteInATextIsNamed() throws IOException {
    byte[] bytes = (REPORT + REPORT).getBytes(UTF_8);
    bytes[REPORT.getBytes(UTF_8).length + 2] = (byte) 0xff;
    assertThat(read(write("x.txt", bytes))).isEmpty();
    assertThat(failures).singleElement().asString().contains("not UTF-8 on line 3");
  }

  @Test
  void characterSetsAreTold() throws IOException {
    Charset windows = Charset.forName("windows-1256");
    for (String name : List.of("x.txt", "x.jsonl")) {
      String content =
          name.endsWith(".txt") ? REPORT : "{\"doc\":\"x\",\"text\":\"قتل عنصران في الهجوم\"}\n";
      List<byte[]> encoded =
          List.of(
              ("\ufeff" + content).getBytes(UTF_8),
              ("\ufeff" + content).getBytes(UTF_16LE),
              ("\ufeff" + content).getBytes(UTF_16BE),
              content.getBytes(windows));
      List<Document> plain = read(write(name, content.getBytes(UTF_8)));
      for (byte[] each : encoded) {
        assertThat(read(write(name, each))).isEqualTo(plain).hasSize(1);
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void otherCharacterSetsAreRefused() throws IOException {
    write("ru.txt", "Сообщение о нападении на город".getBytes(Charset.forName("windows-1251")));
    write("el.txt", "Επίθεση στην πόλη και νεκροί".getBytes(Charset.forName("windows-1253")));
    write(
        "fr.txt",
        "Une attaque à côté de la ville, blessés".getBytes(Charset.forName("windows-1252")));
    assertThat(read(folder)).isEmpty();
    assertThat(failures)
        .hasSize(3)
        .allMatch(each -> each.contains("neither UTF-8 nor any character set of Arabic"));
  }

  @Test
  void binaryFilesAreRefused() throws IOException {
    write("png.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    write("tar.jsonl", new byte[] {'.', '/', 0, 0, 0, 0});
    assertThat(read(folder)).isEmpty();
    assertThat(failures).hasSize(2).allMatch(each -> each.contains("a binary file"));
    assertThat(failures.get(0)).contains("png.txt");
  }

  @Test
  void missingAndForbiddenInputsAreNamed() throws IOException {
    assertThat(read(folder.resolve("none.txt"))).isEmpty();
    assertThat(failures).singleElement().asString().contains("none.txt: no such file");
  }

  @Test
  void standardInputIsSniffed() {
    assertThat(readStandardInput("{ \"doc\":\"a\",\"text\":\"x\"}\n{\"doc\":\"b\",\"text\":\"y\"}"))
        .extracting(Document::id)
        .containsExactly("a", "b");
    assertThat(readStandardInput(REPORT)).extracting(Document::id).containsExactly("stdin");
    assertThat(readStandardInput("{{{{[[[")).extracting(Document::text).containsExactly("{{{{[[[");
    assertThat(readStandardInput("")).extracting(Document::text).containsExactly("");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private List<Document> read(Path path) throws IOException {
    return read(path.toString(), NOTHING);
  }

  private List<Document> readStandardInput(String content) {
    try {
      return read("-", new ByteArrayInputStream(content.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Document> read(String input, InputStream standardInput) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (DocumentStream stream =
        new DocumentReader(Limits.DEFAULT)
            .open(List.of(input), standardInput, each -> failures.add(each.toString()))) {
      stream.forEachRemaining(documents::add);
      tally = stream.tally();
    }
    return documents;
  }
}
