package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tawatur.link.Cluster;

/**
 * Which records are of one incident, as lines of JSON: {@code incident} and {@code members}.
 * Immutable; threads may share it.
 */
public final class ClusterLines {
  private final JsonFactory factory = new JsonFactory();

  /** Makes a format. */
  public ClusterLines() {}

  /**
   * Writes an incident as a line.
   *
   * @param cluster the incident
   * @return UTF-8, ending in a line feed and holding no other
   */
  public byte[] line(Cluster cluster) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("incident", cluster.incident());
      json.writeArrayFieldStart("members");
      for (String each : cluster.members()) {
        json.writeString(each);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write('\n');
    return out.toByteArray();
  }
}
