package org.tawatur.ingest.html;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tawatur.lexicon.Boilerplate;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.BoilerplatePhrase;
import org.tawatur.text.BoilerplatePhrase.Kind;
import org.tawatur.text.BoilerplatePhrase.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** The pack's words that pages put around reports, looked up line by line. Immutable. */
final class PagePhrases {
  private static final int LONGEST = 12;

  private final Map<Kind, Set<String>> whole = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> beginnings = new EnumMap<>(Kind.class);

  PagePhrases(Pack pack) {
    for (BoilerplatePhrase each : Boilerplate.phrases(pack)) {
      Map<Kind, Set<String>> sets = each.match() == Match.WHOLE_LINE ? whole : beginnings;
      if (each.match() != Match.CONTAINS) {
        sets.computeIfAbsent(each.kind(), kind -> new HashSet<>()).add(words(each.phrase()));
      }
    }
  }

  /** Whether a line heads a list of other articles. */
  boolean headsOthers(String line) {
    return is(Kind.RELATED_HEADING, line);
  }

  /** Whether a short line invites to share, counts comments, or asks for corrections. */
  boolean isService(String line) {
    return is(Kind.SHARE, line) || is(Kind.COMMENTS, line) || is(Kind.REPORT_ERROR, line);
  }

  private boolean is(Kind kind, String line) {
    if (line.length() > 120) {
      return false;
    }
    String words = words(line);
    if (whole.getOrDefault(kind, Set.of()).contains(words)) {
      return true;
    }
    Set<String> starts = beginnings.getOrDefault(kind, Set.of());
    for (int end = words.indexOf(' ', 0), n = 0;
        n < LONGEST && !starts.isEmpty();
        end = words.indexOf(' ', end + 1), n++) {
      if (starts.contains(end < 0 ? words : words.substring(0, end))) {
        return true;
      }
      if (end < 0) {
        return false;
      }
    }
    return false;
  }

  private static String words(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.string(i));
      }
    }
    return words.toString();
  }
}
