package org.tawatur.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.Contents;
import org.tawatur.pattern.Reading;
import org.tawatur.pattern.Step;
import org.tawatur.text.Sentence;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * A sentence with its chunks laid over its tokens; what rules match against. Filled by one thread,
 * stage by stage, then only read.
 */
final class SentenceReading implements Reading {

  final Sentence sentence;

  /** An aside between commas is no longer than this, in tokens. */
  private static final int LONGEST_ASIDE = 10;

  final Tokens tokens;
  final LexiconMatches matches;
  final List<Act> acts = new ArrayList<>();

  private final List<Chunk>[] starting;
  private final List<Chunk>[] ending;
  private final boolean[] barrier;
  private final boolean[] verb;
  private @Nullable Contents contents;

  // what was asked for since the last chunk was laid
  private int @Nullable [] kindsFrom;
  private int @Nullable [] kindsUntil;
  private final Map<Class<? extends Chunk>, List<? extends Chunk>> byKind = new HashMap<>();

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceReading(Sentence sentence, Tokens tokens, LexiconMatches matches) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.matches = matches;
    int size = sentence.to() - sentence.from();
    starting = new List[size + 1];
    ending = new List[size + 1];
    barrier = new boolean[size + 1];
    verb = new boolean[size + 1];
  }

  void add(Chunk chunk) {
    changed();
    int start = chunk.from() - sentence.from();
    int end = chunk.to() - sentence.from();
    if (starting[start] == null) {
      starting[start] = new ArrayList<>(2);
    }
    starting[start].add(chunk);
    if (ending[end] == null) {
      ending[end] = new ArrayList<>(2);
    }
    ending[end].add(chunk);
  }

  void remove(Chunk chunk) {
    changed();
    starting[chunk.from() - sentence.from()].remove(chunk);
    ending[chunk.to() - sentence.from()].remove(chunk);
  }

  private void changed() {
    kindsFrom = null;
    kindsUntil = null;
    byKind.clear();
  }

  @Override
  public Contents contents() {
    @Nullable Contents known = contents;
    if (known == null) {
      known = new Contents();
      for (int token = sentence.from(); token < sentence.to(); token++) {
        for (Match match : matches.at(token)) {
          known.addWord(match.lexeme().category(), match.lexeme().key());
        }
      }
      contents = known;
    }
    return known;
  }

  @Override
  public int kindsFrom(int token) {
    int @Nullable [] known = kindsFrom;
    if (known == null) {
      known = new int[starting.length + 1];
      for (int at = starting.length - 1; at >= 0; at--) {
        known[at] = known[at + 1] | kinds(starting[at]);
      }
      kindsFrom = known;
    }
    return known[token - sentence.from()];
  }

  @Override
  public int kindsUntil(int end) {
    int @Nullable [] known = kindsUntil;
    if (known == null) {
      known = new int[ending.length];
      int kinds = 0;
      for (int at = 0; at < ending.length; at++) {
        kinds |= kinds(ending[at]);
        known[at] = kinds;
      }
      kindsUntil = known;
    }
    return known[end - sentence.from()];
  }

  private static int kinds(@Nullable List<Chunk> chunks) {
    int kinds = 0;
    if (chunks != null) {
      for (int i = 0; i < chunks.size(); i++) {
        kinds |= chunks.get(i).kind();
      }
    }
    return kinds;
  }

  void markBarrier(int token) {
    barrier[token - sentence.from()] = true;
  }

  /** Whether a token belongs to a description of people, and tells nothing of its own. */
  boolean isDescribed(int token) {
    for (Chunk description : chunks(Chunk.DescriptionChunk.class)) {
      if (description.from() <= token && token < description.to()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int from() {
    return sentence.from();
  }

  @Override
  public int to() {
    return sentence.to();
  }

  /** The chunks that start at a token, in the order in which they were added. */
  List<Chunk> chunksAt(int token) {
    List<Chunk> here = starting[token - sentence.from()];
    return here == null ? List.of() : here;
  }

  /** The chunks that end before a token, in the order in which they were added. */
  List<Chunk> chunksBefore(int end) {
    List<Chunk> here = ending[end - sentence.from()];
    return here == null ? List.of() : here;
  }

  /** All the chunks of a kind, in order of their start. */
  <T extends Chunk> List<T> chunks(Class<T> kind) {
    @SuppressWarnings("unchecked") // entered below, with its kind
    @Nullable List<T> known = (List<T>) byKind.get(kind);
    if (known == null) {
      List<T> all = new ArrayList<>();
      for (List<Chunk> here : starting) {
        if (here != null) {
          for (Chunk chunk : here) {
            if (kind.isInstance(chunk)) {
              all.add(kind.cast(chunk));
            }
          }
        }
      }
      known = Collections.unmodifiableList(all);
      byKind.put(kind, known);
    }
    return known;
  }

  /** The chunk that a capture names. */
  @Nullable Chunk chunk(Step.Label label, int from, int to) {
    List<Chunk> here = chunksAt(from);
    for (int i = 0; i < here.size(); i++) {
      Chunk chunk = here.get(i);
      if (chunk.to() == to && (chunk.kind() & label.kinds()) != 0) {
        return chunk;
      }
    }
    return null;
  }

  @Override
  public int chunkStartingAt(int kinds, int token, char proclitic) {
    List<Chunk> here = chunksAt(token);
    int end = -1;
    for (int i = 0; i < here.size(); i++) {
      Chunk chunk = here.get(i);
      if (chunk.to() > end && (chunk.kind() & kinds) != 0 && carries(chunk, proclitic)) {
        end = chunk.to();
      }
    }
    return end;
  }

  @Override
  public int chunkEndingAt(int kinds, int end, char proclitic) {
    List<Chunk> here = chunksBefore(end);
    int start = -1;
    for (int i = 0; i < here.size(); i++) {
      Chunk chunk = here.get(i);
      boolean longer = start < 0 || chunk.from() < start;
      if (longer && (chunk.kind() & kinds) != 0 && carries(chunk, proclitic)) {
        start = chunk.from();
      }
    }
    return start;
  }

  private static boolean carries(Chunk chunk, char proclitic) {
    int bits = chunk.proclitics();
    return switch (proclitic) {
      case 0 -> true;
      case '-' -> (bits & (Clitics.BA | Clitics.LAM | Clitics.KAF)) == 0;
      case 'ب' -> (bits & Clitics.BA) != 0;
      case 'ل' -> (bits & Clitics.LAM) != 0;
      case 'و' -> (bits & Clitics.WAW) != 0;
      case 'ك' -> (bits & Clitics.KAF) != 0;
      default -> false;
    };
  }

  @Override
  public int wordStartingAt(String category, String key, int token) {
    if (!mayHave(token, category, key)) {
      return -1;
    }
    for (Match match : matches.at(token)) {
      if (match.to() <= sentence.to()
          && match.is(category)
          && (key.isEmpty() || match.lexeme().key().equals(key))) {
        return match.to();
      }
    }
    return -1;
  }

  private boolean mayHave(int token, String category, String key) {
    return key.isEmpty()
        ? matches.mayHave(token, LexiconMatches.signature(category))
        : matches.mayHave(token, category, key);
  }

  @Override
  public int wordEndingAt(String category, String key, int end) {
    for (int start = end - 1; start >= sentence.from() && end - start <= 4; start--) {
      if (!mayHave(start, category, key)) {
        continue;
      }
      for (Match match : matches.at(start)) {
        if (match.to() == end
            && match.is(category)
            && (key.isEmpty() || match.lexeme().key().equals(key))) {
          return start;
        }
      }
    }
    return -1;
  }

  /** Whether a word of the category and key starts at the token. */
  boolean is(String category, String key, int token) {
    return token >= sentence.from()
        && token < sentence.to()
        && wordStartingAt(category, key, token) > 0;
  }

  @Override
  public boolean isWord(int token, String normalized) {
    if (tokens.kind(token) != TokenKind.WORD && tokens.kind(token) != TokenKind.PUNCTUATION) {
      return false;
    }
    if (tokens.is(token, normalized)) {
      return true;
    }
    int length = tokens.end(token) - tokens.start(token);
    if (length != normalized.length() + 1) {
      return false;
    }
    char first = tokens.charAt(token, 0);
    if (first != 'و' && first != 'ف') {
      return false;
    }
    for (int i = 0; i < normalized.length(); i++) {
      if (tokens.charAt(token, i + 1) != normalized.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int unitEnd(int token) {
    int aside = asideEnd(token);
    if (aside > 0) {
      return aside;
    }
    int end = token + 1;
    List<Chunk> here = chunksAt(token);
    for (int i = 0; i < here.size(); i++) {
      end = Math.max(end, here.get(i).to());
    }
    return Math.min(end, sentence.to());
  }

  /** "اختطفوا، السبت الماضي، ناشطا": a day between commas is one unit; 0 where none is. */
  private int asideEnd(int comma) {
    if (!tokens.isComma(comma) || comma + 1 >= sentence.to()) {
      return 0;
    }
    List<Chunk> here = chunksAt(comma + 1);
    for (int i = 0; i < here.size(); i++) {
      Chunk chunk = here.get(i);
      if (chunk instanceof Chunk.TimeChunk
          && chunk.to() < sentence.to()
          && tokens.isComma(chunk.to())) {
        return chunk.to() + 1;
      }
    }
    return is("cue", "support", comma + 1) ? phraseEnd(comma + 1) : 0;
  }

  /** "، بالتعاون مع جهاز المخابرات،": who helped, between commas; 0 where the second is missing. */
  private int phraseEnd(int from) {
    int limit = Math.min(sentence.to(), from + LONGEST_ASIDE);
    for (int at = from; at < limit && !isBarrier(at); at++) {
      if (tokens.isComma(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  @Override
  public int unitStart(int end) {
    int start = end - 1;
    if (tokens.isComma(start)) {
      int least = Math.max(sentence.from(), start - LONGEST_ASIDE);
      for (int at = start - 1; at > least; at--) {
        if (tokens.isComma(at)) {
          return asideEnd(at) == end ? at : start;
        }
      }
    }
    List<Chunk> here = chunksBefore(end);
    for (int i = 0; i < here.size(); i++) {
      start = Math.min(start, here.get(i).from());
    }
    return Math.max(start, sentence.from());
  }

  /** Whether a word such as كما or بينما opens a new part of the sentence here. */
  boolean opensSegment(int token) {
    return barrier[token - sentence.from()];
  }

  /** A narrow gap crosses neither a new part nor another finite verb of an act. */
  @Override
  public boolean isBarrier(int token) {
    return barrier[token - sentence.from()] || verb[token - sentence.from()];
  }

  void markVerb(int token) {
    verb[token - sentence.from()] = true;
  }
}
