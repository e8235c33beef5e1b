package org.tawatur.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the figures come from. Immutable.
 *
 * @param system operating system and architecture
 * @param processor the processor's name; its architecture where the system does not tell
 * @param processors how many of them this program may use
 * @param load the average number of processes that wanted a processor in the last minute before the
 *     run; negative where the system does not tell
 * @param java the virtual machine and its version
 */
record Machine(String system, String processor, int processors, double load, String java) {

  /** The machine that this runs on, as it is now. */
  static Machine here() {
    String architecture = System.getProperty("os.arch", "unknown");
    return new Machine(
        System.getProperty("os.name", "unknown") + " " + architecture,
        processorName(architecture),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.vm.name", "Java") + " " + Runtime.version());
  }

  private static String processorName(String otherwise) {
    Path told = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(told)) {
      return otherwise;
    }
    try (Stream<String> lines = Files.lines(told, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      // a nicety: its absence must not cost the run
      return otherwise;
    }
  }
}
