package org.tawatur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;

/**
 * Finds what people are described by, where it stands right behind them: مسلحون يستقلون دراجة
 * نارية، يرتدون زي الجيش. What they ride, wear or carry is no party to what they do.
 */
final class Descriptions {

  private static final String DESCRIPTION = "description";
  private static final long SIGNATURE = LexiconMatches.signature(DESCRIPTION);

  private static final int VERB = Form.PERFECT | Form.IMPERFECT | Form.ACT_PART | Form.PASS_PART;

  /** Words of a make, such as بيك أب, that are passed behind من نوع. */
  private static final int MAKE = 2;

  private Descriptions() {}

  /** Lays descriptions over a sentence, in place of the parties inside them. */
  static void mark(SentenceReading reading) {
    for (int at = reading.from() + 1; at < reading.to(); at++) {
      int end = reading.matches.mayHave(at, SIGNATURE) ? end(reading, at) : at;
      if (end > at) {
        for (int inside = at; inside < end; inside++) {
          for (Chunk chunk : List.copyOf(reading.chunksAt(inside))) {
            if (Labels.isParty(chunk)) {
              reading.remove(chunk);
            }
          }
        }
        reading.add(new Chunk.DescriptionChunk(at, end));
        at = end - 1;
      }
    }
  }

  /** The end of the description that starts at a token, or the token where none does. */
  private static int end(SentenceReading reading, int at) {
    @Nullable Match opener = opener(reading, at);
    if (opener == null || !follows(reading, at)) {
      return at;
    }
    boolean outfit = opener.lexeme().key().equals("outfit");
    boolean worn = outfit || reading.is(DESCRIPTION, "outfit", opener.to());
    int head = outfit ? at : opener.to();
    if (head >= reading.to() || reading.tokens.kind(head) != TokenKind.WORD) {
      return at;
    }
    int end = worn ? outfit(reading, head) : thing(reading, head);
    return end > head ? make(reading, end) : at;
  }

  /** The word that opens a description: a verb in the present, بزي, على متن. */
  private static @Nullable Match opener(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at, DESCRIPTION)) {
      boolean opens =
          switch (match.lexeme().key()) {
            case "wear", "carry" -> describes(match);
            case "ride" -> describes(match) || (match.form() & VERB) == 0;
            case "outfit" -> (match.proclitics() & Clitics.BA) != 0;
            default -> false;
          };
      if (opens) {
        return match;
      }
    }
    return null;
  }

  private static boolean describes(Match match) {
    return match.proclitics() == 0 && (match.form() & (Form.IMPERFECT | Form.ACT_PART)) != 0;
  }

  /** Whether people end right before a token, but for كان or another description. */
  private static boolean follows(SentenceReading reading, int at) {
    int before = at;
    if (before > reading.from() && reading.is(DESCRIPTION, "were", before - 1)) {
      before--;
    }
    if (before > reading.from() && reading.tokens.isComma(before - 1)) {
      before--;
    }
    for (Chunk chunk : reading.chunksBefore(before)) {
      boolean thing = chunk instanceof Chunk.GroupChunk group && group.group().thing();
      if (chunk instanceof Chunk.DescriptionChunk || Labels.isParty(chunk) && !thing) {
        return true;
      }
    }
    return false;
  }

  /** Behind زي: whose it is, or an adjective. */
  private static int outfit(SentenceReading reading, int head) {
    int at = head + 1;
    if (at >= reading.to()) {
      return at;
    }
    for (Chunk chunk : reading.chunksAt(at)) {
      if (chunk instanceof Chunk.ActorChunk && (chunk.proclitics() & ~Clitics.AL) == 0) {
        return chunk.to();
      }
    }
    for (Match match : reading.matches.at(at)) {
      boolean adjective =
          switch (match.lexeme().category()) {
            case "adjective", "nisba", "person" -> match.proclitics() == 0;
            default -> false;
          };
      if (adjective && !match.can(Form.PLUR)) {
        return match.to();
      }
    }
    return at;
  }

  /** A thing as it is read elsewhere, or the bare word where nothing is. */
  private static int thing(SentenceReading reading, int head) {
    int end = head;
    for (Chunk chunk : reading.chunksAt(head)) {
      if (chunk instanceof Chunk.GroupChunk group && group.group().thing()) {
        // what stands behind a vehicle with no tie is whom they attacked, and not whose it is
        int owned = group.group().owner().map(ActorMention::from).orElse(chunk.to());
        end = Math.max(end, owned);
      }
    }
    return end;
  }

  /** "سيارة من نوع كيا", with what a bracket adds. */
  private static int make(SentenceReading reading, int at) {
    int end = at < reading.to() ? reading.wordStartingAt(DESCRIPTION, "make", at) : at;
    if (end <= at) {
      return at;
    }
    for (int words = 0; words < MAKE && isName(reading, end); words++) {
      end++;
    }
    return end;
  }

  /** Whether a word may belong to the name of a make: it means nothing else, and is no party. */
  private static boolean isName(SentenceReading reading, int at) {
    return at < reading.to()
        && reading.tokens.kind(at) == TokenKind.WORD
        && reading.matches.at(at).isEmpty()
        && reading.chunksAt(at).isEmpty();
  }
}
