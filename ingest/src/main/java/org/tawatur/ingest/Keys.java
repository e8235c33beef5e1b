package org.tawatur.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of what comes from the web: the same for the same article, whenever it is met. */
final class Keys {
  private static final int DIGITS = 16;

  private Keys() {}

  /**
   * An id.
   *
   * @param url where it is; its host begins the id, for people
   * @param key what it is known by
   */
  static String of(String url, String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return host(url) + "-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      String name = host == null ? "web" : host.toLowerCase(Locale.ROOT);
      return name.startsWith("www.") ? name.substring(4) : name;
    } catch (IllegalArgumentException e) {
      // an address of no known form has no host
      return "web";
    }
  }
}
