package org.tawatur.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream of UTF-8 lines that reach a terminal harmless. For one thread. */
final class TerminalStream extends FilterOutputStream {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  TerminalStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    line.write(value);
    if (value == '\n') {
      send();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  private void send() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    line.reset();
    out.write(TerminalText.safe(text).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void flush() throws IOException {
    send();
    out.flush();
  }
}
