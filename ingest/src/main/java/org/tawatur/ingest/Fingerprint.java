package org.tawatur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.reprint.Sketch;

/**
 * What is kept of a text to know it again. Immutable.
 *
 * @param high the first half of what is kept of its SHA-256
 * @param low the second half
 * @param sketch by which texts that differ a little are told; empty for the shortest
 */
public record Fingerprint(long high, long low, Optional<Sketch> sketch) {
  /** Checks that no part is missing. */
  public Fingerprint {
    Objects.requireNonNull(sketch, "sketch");
  }

  /**
   * The fingerprint of a text.
   *
   * @param text any text
   * @return texts that differ in white space only have the same
   */
  public static Fingerprint of(String text) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = !plain.isEmpty();
      } else {
        plain.append(space ? " " : "").append(c);
        space = false;
      }
    }
    ByteBuffer hash =
        ByteBuffer.wrap(digest.digest(plain.toString().getBytes(StandardCharsets.UTF_8)));
    return new Fingerprint(hash.getLong(), hash.getLong(), Sketch.of(text));
  }
}
