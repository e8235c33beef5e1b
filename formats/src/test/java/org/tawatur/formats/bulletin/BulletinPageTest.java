package org.tawatur.formats.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exports;

/** The page as text, and as a browser shows it where there is one. */
class BulletinPageTest {
  private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)");
  private static final Set<String> ELEMENTS =
      Set.of(
          "html head meta title style body h1 h2 h3 p b i ul ol li bdi div table caption thead tbody"
              .concat(" tr th td figure figcaption span svg rect line text circle path article")
              .concat(" blockquote a")
              .split(" "));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void thePageHoldsNothingThatReportsBroughtAsMarkup(ExportOptions.Language language) {
    String page = page(language);
    Set<String> elements = new HashSet<>();
    ELEMENT.matcher(page).results().forEach(each -> elements.add(each.group(1)));
    assertThat(elements).isSubsetOf(ELEMENTS);
    assertThat(page).doesNotContain("href=\"javascript", "src=", "<script", "@import", "url(");
    assertThat(page).doesNotContainPattern("[\\u0000-\\u0008\\u001b\\u202a-\\u202e]");
    assertThat(page).contains("&lt;/script&gt;");
  }

  @ParameterizedTest
  @EnumSource
  void aBrowserShowsIt(ExportOptions.Language language) throws IOException, InterruptedException {
    Optional<Browser> browser = Browser.find(folder);
    assumeTrue(browser.isPresent(), "no browser on this machine: name one by tawatur.browser");
    Path file = Files.writeString(folder.resolve("bulletin-" + language + ".html"), page(language));
    String dom = browser.orElseThrow().dom(file);
    assertThat(dom)
        .contains(language == ExportOptions.Language.AR ? "dir=\"rtl\"" : "dir=\"ltr\"")
        .contains("<svg", "</html>")
        .doesNotContain("<script");
    assertThat(Pattern.compile("<article").matcher(dom).results().count())
        .isEqualTo(Exports.events().size());
    Path picture = browser.get().screenshot(file, 1000, 1400);
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(1000);
    assertThat(colours(image)).hasSizeGreaterThan(50);
    String keep = System.getProperty("tawatur.screenshots", "");
    if (!keep.isEmpty()) {
      Files.copy(picture, Path.of(keep).resolve(picture.getFileName()));
    }
  }

  @Test
  void noEventsMakeAPageToo() {
    for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.MARKDOWN)) {
      String page =
          new String(
              Exports.file(format, ExportOptions.DEFAULT, List.<Event>of()),
              StandardCharsets.UTF_8);
      assertThat(page).contains("لا أحداث");
    }
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  private static String page(ExportOptions.Language language) {
    return new String(
        Exports.file(ExportFormat.HTML, new ExportOptions(false, language)),
        StandardCharsets.UTF_8);
  }
}
