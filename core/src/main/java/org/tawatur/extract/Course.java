package org.tawatur.extract;

import org.tawatur.lexicon.Clitics;
import org.tawatur.pattern.ActForm;

/**
 * What a further act is to the happening before it by what both are: the purpose of an operation,
 * or what befell some of a crowd. {@link Clauses} asks before it joins or parts them.
 */
final class Course {

  /** The rank of violence from afar: shelling and what ranks above it. */
  private static final int REMOTE = 50;

  private Course() {}

  /** "تستعد لشن عملية لطرد المسلحين": what an operation is for has not happened. */
  static boolean isPurpose(Happening happening, Act act, Link link) {
    return link == Link.PLAIN
        && (act.match.proclitics() & Clitics.LAM) != 0
        && act.form == ActForm.NOUN
        && isCampaign(happening)
        && !happening.hasKey(act.actClass.key())
        && !act.actClass.key().startsWith("arrest");
  }

  private static boolean isCampaign(Happening happening) {
    for (Act act : happening.acts) {
      String key = act.actClass.key();
      boolean operation = key.equals("operation") || key.equals("reinforcement");
      if (operation || (key.equals("attack") && act.match.lexeme().has("weak"))) {
        return true;
      }
    }
    return false;
  }

  /** "منعت المتظاهرين وأوقفت 16 منهم": an arrest of demonstrators goes on with what they did. */
  static boolean takesOfThem(SentenceReading reading, Act act, Link link) {
    if (link != Link.AND_VERB || act.has("perpetrator") || !act.actClass.key().equals("arrest")) {
      return false;
    }
    for (Chunk chunk : act.role("target")) {
      boolean some = chunk.to() < reading.to() && reading.isWord(chunk.to(), "منهم");
      if (some || isProtester(chunk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProtester(Chunk chunk) {
    return chunk instanceof Chunk.GroupChunk group && group.group().key().equals("protester");
  }

  /** "انفجار وسط مظاهرة": who had gathered were blown up, and that is told. */
  static boolean isRemote(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isForce() && act.actClass.rank() >= REMOTE) {
        return true;
      }
    }
    return false;
  }
}
