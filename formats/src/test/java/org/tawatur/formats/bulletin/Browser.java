package org.tawatur.formats.bulletin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without a window: the one that the property {@code tawatur.browser} or the variable
 * {@code TAWATUR_BROWSER} names, else Debian's.
 */
final class Browser {
  private static final int MINUTES = 2;

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Empty where there is none. */
  static Optional<Browser> find(Path folder) {
    return Stream.of(
            System.getProperty("tawatur.browser", ""),
            Optional.ofNullable(System.getenv("TAWATUR_BROWSER")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(each -> !each.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .map(each -> new Browser(each, folder));
  }

  /** The page as the browser has it after loading. */
  String dom(Path page) throws IOException, InterruptedException {
    return run(page, List.of("--dump-dom"));
  }

  /** A picture of the page's beginning. */
  Path screenshot(Path page, int width, int height) throws IOException, InterruptedException {
    Path picture = folder.resolve(page.getFileName() + ".png");
    run(page, List.of("--screenshot=" + picture, "--window-size=" + width + "," + height));
    return picture;
  }

  private String run(Path page, List<String> options) throws IOException, InterruptedException {
    Path out = folder.resolve("browser.out");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                // asks nobody for anything, now or later
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(options);
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
