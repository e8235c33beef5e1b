package org.tawatur.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawatur.ingest.content.UnreadableException;

/** What the hosts' robots.txt allow, each asked for once. For one thread at a time. */
final class Robots {
  private static final int MOST_HOSTS = 10_000;
  private static final long LONGEST_DELAY_MILLIS = 60_000;
  private static final int NO_ANSWER = 503;

  private final String name;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, 0);
  private final Map<String, BaseRobotRules> byHost =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BaseRobotRules> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  Robots(String name) {
    this.name = name.toLowerCase(Locale.ROOT);
  }

  /** How a host's robots.txt is got. */
  interface Getter {
    Fetched get(URI robots) throws UnreadableException;
  }

  boolean allows(URI uri, Getter getter) {
    return rules(uri, getter).isAllowed(uri.toString());
  }

  /** How long the host asks to wait between requests; zero where it does not say. */
  Duration delay(URI uri, Getter getter) {
    long millis = rules(uri, getter).getCrawlDelay();
    return millis <= 0 ? Duration.ZERO : Duration.ofMillis(millis);
  }

  private BaseRobotRules rules(URI uri, Getter getter) {
    String host = host(uri);
    BaseRobotRules known = byHost.get(host);
    if (known == null) {
      known = read(URI.create(host + "/robots.txt"), getter);
      byHost.put(host, known);
    }
    return known;
  }

  static String host(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** None: all is allowed. No answer: nothing is, as the standard (RFC 9309) has it. */
  private BaseRobotRules read(URI robots, Getter getter) {
    try {
      Fetched answer = getter.get(robots);
      return answer.ok()
          ? parser.parseContent(
              robots.toString(),
              answer.body(),
              answer.contentType().orElse("text/plain"),
              List.of(name))
          : parser.failedFetch(answer.status());
    } catch (UnreadableException e) {
      return parser.failedFetch(NO_ANSWER);
    }
  }
}
