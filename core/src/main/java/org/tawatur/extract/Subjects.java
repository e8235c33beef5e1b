package org.tawatur.extract;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;

/**
 * What Arabic grammar lets be the subject of a verb: it stands behind a verb in the singular or
 * before one, it is no object by its ending, and it agrees in gender where people are counted one
 * by one. Stateless.
 */
final class Subjects {

  private Subjects() {}

  /** "ثلاثة تجار ونهبت": what stands before a verb that و joins belongs to the verb before. */
  static boolean notBefore(Act act) {
    return (act.match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0;
  }

  /** "قتلوا القيادي"، "اعتقلت شابين"، "قضى على مسؤول": what stands behind and is an object. */
  static boolean notBehind(SentenceReading reading, Act act, Chunk chunk) {
    int form = act.match.form();
    boolean many = (form & Form.SING) == 0 && (form & (Form.PLUR | Form.DUAL)) != 0;
    int before = chunk.from() - 1;
    boolean governed =
        before > act.from()
            && reading.is("function", "preposition", before)
            && (chunk.proclitics() & Clitics.WAW) == 0;
    return many || governed || isAccusative(reading, chunk) || isObject(reading, form, chunk);
  }

  /** "استهدفت رتلا للقوات": a thing or a force whose first word has the ending of an object. */
  private static boolean isAccusative(SentenceReading reading, Chunk chunk) {
    int from = chunk instanceof Chunk.GroupChunk group ? group.group().headFrom() : chunk.from();
    if (from >= chunk.to() || from > chunk.from()) {
      return false;
    }
    boolean accusative = false;
    for (Match match : reading.matches.at(from)) {
      switch (match.lexeme().category()) {
        case "actor-head", "asset", "group", "actor-shape" -> {
          if ((match.form() & Form.NOM) != 0 || (match.form() & Form.ACC) == 0) {
            return false;
          }
          accusative |= (match.form() & Form.INDEFINITE) != 0;
        }
        default -> {}
      }
    }
    return accusative;
  }

  private static boolean isObject(SentenceReading reading, int verb, Chunk chunk) {
    if (!(chunk instanceof Chunk.GroupChunk group) || group.group().isBare()) {
      return false;
    }
    @Nullable Match head = reading.matches.longest(group.group().headFrom(), "person");
    if (head == null) {
      return false;
    }
    int form = head.form();
    boolean counted = group.group().headFrom() > group.from();
    boolean accusative = !counted && (form & Form.NOM) == 0 && (form & Form.ACC) != 0;
    boolean one = counted || (form & Form.PLUR) == 0;
    boolean feminine = (verb & Form.FEM) != 0 && (verb & Form.MASC) == 0;
    return accusative || (one && feminine && (form & Form.FEM) == 0 && (form & Form.MASC) != 0);
  }
}
