package org.tawatur.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The sites whose pages are made; each has a template of ours of its name. */
enum Layout {
  /** As the commonest weblog system makes them, with JSON-LD. */
  WEBLOG("شبكة الفرات", Paragraphs.BLOCKS, StandardCharsets.UTF_8),
  /** Of the turn of the century: tables, line breaks, one byte a letter. */
  TABLES("وكالة الأفق", Paragraphs.BREAKS, Charset.forName("windows-1256")),
  /** With microdata in the elements. */
  MICRODATA("صوت البادية", Paragraphs.BOXES, StandardCharsets.UTF_8),
  /** A news agency's, with OpenGraph. */
  AGENCY("مرصد الجزيرة", Paragraphs.BLOCKS, StandardCharsets.UTF_8),
  /** A portal's: more of everything else than of the article. */
  PORTAL("أخبار الساحل", Paragraphs.BLOCKS, StandardCharsets.UTF_8),
  /** Made by a form system, declaring a character set that it is not in. */
  FORMS("نافذة الشمال", Paragraphs.BREAKS, StandardCharsets.UTF_8),
  /** A magazine's, with Arabic digits in its date. */
  MAGAZINE("مجلة الضفة", Paragraphs.BLOCKS, StandardCharsets.UTF_8),
  /** By hand; the date is in the address only. */
  PLAIN("بريد الجنوب", Paragraphs.BLOCKS, StandardCharsets.UTF_8);

  /** How paragraphs are told apart. */
  enum Paragraphs {
    BLOCKS,
    BREAKS,
    BOXES
  }

  private final String site;
  private final Paragraphs paragraphs;
  private final Charset charset;

  Layout(String site, Paragraphs paragraphs, Charset charset) {
    this.site = site;
    this.paragraphs = paragraphs;
    this.charset = charset;
  }

  /** What the site calls itself. */
  String site() {
    return site;
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  Charset charset() {
    return charset;
  }

  String template() {
    String name = name().toLowerCase(Locale.ROOT) + ".html";
    try (InputStream in = Layout.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
