package org.tawatur.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small text files that people write. */
final class TextLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextLines() {}

  /**
   * The lines of a file, without a byte order mark.
   *
   * @throws OutputException if it cannot be read, or is not UTF-8
   */
  static List<String> of(Path file) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw new OutputException(file + ": not UTF-8; convert the file to UTF-8");
    } catch (IOException e) {
      throw new OutputException(file + ": " + unreadable(e));
    }
  }

  /** Why a file cannot be read, for people. */
  static String unreadable(IOException e) {
    return "cannot be read: " + FileTrouble.of(e);
  }
}
