package org.tawatur.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, in little memory. */
class ProcessTest {
  private static final String LINE =
      "{\"doc\":\"a\",\"text\":\"مقتل خمسة عناصر من قوات النظام بهجوم لتنظيم داعش في بادية تدمر\"}\n";
  private static final int MINUTES = 3;

  @TempDir Path folder;

  @Test
  void aBrokenOffRunLeavesWholeLines() throws IOException, InterruptedException {
    Path out = folder.resolve("out.jsonl");
    Process process = Command.start("code", "-", "-o", out.toString());
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                while (process.isAlive()) {
                  in.write(LINE.getBytes(UTF_8));
                }
              } catch (IOException e) {
                // the process has ended, as it should
                return;
              }
            });
    feeder.start();
    while (process.isAlive() && (!Files.exists(out) || Files.size(out) < 100_000)) {
      Thread.sleep(20);
    }
    process.destroy();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    feeder.join();
    String written = Files.readString(out);
    assertThat(written).endsWith("}\n");
    ObjectMapper json = new ObjectMapper();
    for (String line : written.split("\n", -1)) {
      assertThat(line.isEmpty() || json.readTree(line).has("doc")).isTrue();
    }
  }

  @Test
  void outputThatCannotBeWrittenEndsTheRun() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Path in = Files.writeString(folder.resolve("in.jsonl"), LINE.repeat(3));
    Process process = Command.start("code", in.toString(), "-o", full.toString());
    process.getOutputStream().close();
    String error = Command.read(process.getErrorStream());
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(error).contains("/dev/full: cannot be written");
  }

  @Test
  void aFullDiskLeavesWholeLines() throws IOException, InterruptedException {
    Path shell = Path.of("/bin/sh");
    assumeTrue(Files.exists(shell));
    Path in = Files.writeString(folder.resolve("in.jsonl"), LINE.repeat(200));
    Path out = folder.resolve("out.jsonl");
    // a limit on the size of files cuts a line in the middle, as a full disk does
    Process process = Command.startLimited(64, "code", in.toString(), "-o", out.toString());
    process.getOutputStream().close();
    String error = Command.read(process.getErrorStream());
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(error).isEqualTo(1);
    assertThat(error).contains("out.jsonl: cannot be written").contains("whole lines");
    assertThat(Files.readString(out)).endsWith("}\n");
  }

  @Test
  void manyDocumentsStreamThroughLittleMemory() throws IOException, InterruptedException {
    int count = 20_000;
    Path in = folder.resolve("in.jsonl");
    try (OutputStream out = Files.newOutputStream(in)) {
      byte[] block = LINE.repeat(100).getBytes(UTF_8);
      for (int i = 0; i < count / 100; i++) {
        out.write(block);
      }
    }
    Path out = folder.resolve("out.jsonl");
    Process process = Command.start("code", in.toString(), "-o", out.toString());
    process.getOutputStream().close();
    assertThat(Command.read(process.getErrorStream()))
        .isEqualTo(
            "tawatur: 20000 read, 20000 documents coded (19999 of them duplicates), 0 skipped,"
                + " 0 inputs failed\n");
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    try (var lines = Files.lines(out)) {
      assertThat(lines.count()).isEqualTo(count);
    }
  }
}
