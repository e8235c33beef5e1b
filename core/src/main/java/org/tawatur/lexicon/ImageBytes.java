package org.tawatur.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arrays laid out as bytes: how many, then each, the lowest byte first. For one thread. */
final class ImageBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void number(int value) {
    byte[] bytes = new byte[Integer.BYTES];
    over(bytes).putInt(value);
    raw(bytes);
  }

  /** Bytes whose number the reader knows. */
  void raw(byte[] bytes) {
    out.writeBytes(bytes);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    raw(bytes);
  }

  void ints(int[] values) {
    number(values.length);
    byte[] bytes = new byte[values.length * Integer.BYTES];
    over(bytes).asIntBuffer().put(values);
    raw(bytes);
  }

  void longs(long[] values) {
    number(values.length);
    byte[] bytes = new byte[values.length * Long.BYTES];
    over(bytes).asLongBuffer().put(values);
    raw(bytes);
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
