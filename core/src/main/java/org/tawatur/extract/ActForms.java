package org.tawatur.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.people.Group;
import org.tawatur.text.SentenceRole;

/**
 * Settles the form of an act word: noun or verb, active or passive. Unvocalised Arabic writes most
 * of them alike, so that the words around decide. Immutable and thread-safe.
 */
final class ActForms {

  private final Map<String, ActClass> classes;

  /** How far before a verbal noun the verb may stand that announces it, with asides between. */
  private static final int ASIDE_REACH = 10;

  ActForms(Map<String, ActClass> classes) {
    this.classes = classes;
  }

  ActForm of(SentenceReading reading, Match match) {
    int bits = match.form();
    boolean verb = (bits & (Form.PERFECT | Form.IMPERFECT)) != 0;
    boolean noun = (bits & (Form.MASDAR | Form.NOUN)) != 0;
    boolean participle = (bits & Form.ACT_PART) != 0;
    boolean patient = (bits & Form.PASS_PART) != 0;
    int prepositions = Clitics.BA | Clitics.LAM | Clitics.KAF | Clitics.AL;
    boolean nominal =
        (match.proclitics() & prepositions) != 0
            || afterPreposition(reading, match)
            || (noun && takesPreposition(match) && match.enclitic() != Clitics.NONE);
    if (verb && !nominal) {
      if (flips(reading, match)) {
        return ActForm.ACTIVE;
      }
      if (match.lexeme().features().getOrDefault("subject", "").equals("victim")) {
        return ActForm.PASSIVE;
      }
      boolean intransitive = match.lexeme().features().getOrDefault("passive", "").equals("no");
      if (noun
          && (intransitive && match.enclitic() != Clitics.NONE || afterPresent(reading, match))) {
        return ActForm.NOUN;
      }
      if (intransitive) {
        return ActForm.ACTIVE;
      }
      if ((bits & Form.ACTIVE) == 0
          || ((bits & Form.PASSIVE) != 0 && looksPassive(reading, match))) {
        return ActForm.PASSIVE;
      }
      if (!noun || !looksNominal(reading, match)) {
        return ActForm.ACTIVE;
      }
    }
    if (noun || (!participle && !patient)) {
      return ActForm.NOUN;
    }
    return participle ? ActForm.PARTICIPLE : ActForm.PATIENT;
  }

  /** "سيطرتها": a verb with a preposition of its own takes no pronoun. */
  private static boolean takesPreposition(Match match) {
    return match.lexeme().has("prep");
  }

  /** "تعني تمكن التنظيم من": what follows a verb in the present is its object, and no verb. */
  private static boolean afterPresent(SentenceReading reading, Match match) {
    int before = match.from() - 1;
    if (before < reading.from() || (match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
      return false;
    }
    boolean present = false;
    for (Match verb : reading.matches.at(before)) {
      boolean noun = (verb.form() & (Form.NOUN | Form.MASDAR | Form.PERFECT)) != 0;
      present |= verb.to() == match.from() && (verb.form() & Form.IMPERFECT) != 0 && !noun;
    }
    return present;
  }

  private static boolean afterPreposition(SentenceReading reading, Match match) {
    int before = match.from() - 1;
    if (before < reading.from() || (match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
      return false;
    }
    return reading.is("function", "preposition", before)
        || reading.wordEndingAt("cue", "causal", match.from()) >= 0
        || reading.wordEndingAt("cue", "reprisal", match.from()) >= 0
        || reading.wordEndingAt("cue", "attempts", match.from()) >= 0
        || (reading.wordEndingAt("act", "", match.from()) >= 0
            && (match.form() & Form.MASDAR) != 0);
  }

  /** A form that may be a verb or a verbal noun is a noun right after a number or in a title. */
  private static boolean looksNominal(SentenceReading reading, Match match) {
    int before = match.from() - 1;
    if (before < reading.from()) {
      return reading.sentence.role() == SentenceRole.TITLE;
    }
    if (reading.tokens.isComma(before) && isAnnounced(reading, match)) {
      return true;
    }
    for (Chunk.QuantityChunk quantity : reading.chunks(Chunk.QuantityChunk.class)) {
      if (quantity.to() == match.from()) {
        return true;
      }
    }
    return false;
  }

  /** "أعلنت وزارة الداخلية، في بيان، ضبط خلية": what was announced, behind an aside. */
  private static boolean isAnnounced(SentenceReading reading, Match match) {
    if ((match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
      return false;
    }
    int at = match.from() - 1;
    for (int units = 0; units < ASIDE_REACH && at > reading.from(); units++) {
      at = reading.unitStart(at);
      if (reading.opensSegment(at)) {
        return false;
      }
      for (Match verb : reading.matches.at(at, "report")) {
        if ((verb.form() & Form.PERFECT) != 0 && verb.lexeme().key().equals("assert")) {
          return at - reading.from() <= 1;
        }
      }
      if (reading.wordStartingAt("act", "", at) > 0 && reading.chunksAt(at).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * A verb that may be active or passive: with a party before it as its subject it is active,
   * unless it is a verb of harm with nobody behind it; with one party behind it, people who suffer
   * make it passive unless a second party follows.
   */
  private boolean looksPassive(SentenceReading reading, Match match) {
    ActClass own = ActClass.of(match, classes);
    boolean harm = own.isHarm();
    if (own.isDemonstration()) {
      return false;
    }
    if (subjectBefore(reading, match)) {
      return (harm || takesPeople(match)) && partyBehind(reading, match.to()) == null;
    }
    @Nullable Chunk first = partyBehind(reading, match.to());
    if (first == null
        || first instanceof Chunk.ActorChunk
        || !mayBeSubject(reading, match, first)
        || !mayBePatient(match, first)) {
      return false;
    }
    if (reading.is("cue", "reflexive", first.to())
        || reading.is("cue", "reflexive", first.to() - 1)) {
      return false; // فجر انتحاري نفسه
    }
    if (first instanceof Chunk.GroupChunk group
        && group.group().isArmed()
        && (!group.group().counted() || group.group().kind() == Group.Kind.BODY)
        && group.group().owner().isEmpty()
        && !harm) {
      return false;
    }
    if (first instanceof Chunk.GroupChunk thing && thing.group().thing() && !harm) {
      return (match.proclitics() & Clitics.WAW) == 0;
    }
    return secondParty(reading, first.to()) == null;
  }

  /**
   * "شرطيان اختطفا": a verb whose object is people, with nobody behind it, tells of its subject.
   */
  private static boolean takesPeople(Match match) {
    return match.lexeme().features().getOrDefault("object", "").startsWith("person");
  }

  /**
   * Whether a party stands before a verb as its subject: no preposition, nothing but adjuncts
   * between.
   */
  private static boolean subjectBefore(SentenceReading reading, Match match) {
    if ((match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
      return false;
    }
    int at = match.from();
    for (int steps = 0; steps < 5 && at > reading.from(); steps++) {
      int unit = reading.unitStart(at);
      @Nullable Chunk party = ActTagger.party(reading, unit);
      if (party != null && party.to() == at) {
        boolean attached = (party.proclitics() & (Clitics.BA | Clitics.LAM | Clitics.KAF)) != 0;
        int before = unit - 1;
        boolean governed =
            before >= reading.from() && reading.is("function", "preposition", before);
        return !attached && !governed;
      }
      if (reading.opensSegment(unit) || reading.is("act", "", unit)) {
        return false;
      }
      at = unit;
    }
    return false;
  }

  /** The first party after a verb, with at most a few words and adjuncts between. */
  private static @Nullable Chunk partyBehind(SentenceReading reading, int from) {
    int at = from;
    for (int steps = 0; steps < 5 && at < reading.to(); steps++) {
      boolean companion = at == from && reading.is("companion-link", "companion", at);
      if (companion || reading.opensSegment(at) || isAct(reading, at)) {
        return null;
      }
      @Nullable Chunk party = ActTagger.party(reading, at);
      if (party != null) {
        boolean attached = (party.proclitics() & (Clitics.BA | Clitics.LAM | Clitics.KAF)) != 0;
        boolean governed = at > from && reading.is("function", "preposition", at - 1);
        if (!attached && !governed) {
          return party;
        }
      }
      at = reading.unitEnd(at);
    }
    return null;
  }

  private static @Nullable Chunk secondParty(SentenceReading reading, int from) {
    int at = from;
    if (at < reading.to()) {
      for (Chunk chunk : reading.chunksAt(from)) {
        at = chunk instanceof Chunk.PlaceChunk ? chunk.to() : at; // شرطة كركوك
      }
    }
    if (at >= reading.to()) {
      return null;
    }
    @Nullable Chunk party = ActTagger.party(reading, at);
    if (party == null || party.proclitics() != 0) {
      return null;
    }
    return party;
  }

  private static boolean isAct(SentenceReading reading, int at) {
    return reading.wordStartingAt("act", "", at) > 0 && ActTagger.party(reading, at) == null;
  }

  /** "قضى على": with its preposition the verb kills, without it its subject dies. */
  private static boolean flips(SentenceReading reading, Match match) {
    String preposition = match.lexeme().features().getOrDefault("flip", "");
    for (int at = match.to(); !preposition.isEmpty() && at < match.to() + 5; at++) {
      if (at < reading.to() && reading.isWord(at, preposition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb can be done to what follows it: to no people where its object is a thing (ضبطت
   * قوة كدسا) or stands behind a preposition (أفرجت مجموعة عن).
   */
  private static boolean mayBePatient(Match match, Chunk party) {
    List<String> objects = match.lexeme().list("object");
    if (party instanceof Chunk.GroupChunk group && group.group().thing()) {
      return objects.isEmpty() || !onlyPeople(objects);
    }
    if (match.lexeme().has("prep")) {
      return false;
    }
    return objects.isEmpty() || objects.contains("person") || objects.contains("group");
  }

  /**
   * Whether what follows a verb may be its subject: a verb before its subject is singular, and
   * agrees with people in gender.
   */
  private static boolean mayBeSubject(SentenceReading reading, Match match, Chunk party) {
    int form = match.form();
    if ((form & Form.SING) == 0 && (form & (Form.PLUR | Form.DUAL)) != 0) {
      return false;
    }
    boolean feminine = (form & Form.FEM) != 0 && (form & Form.MASC) == 0;
    if (!feminine || !(party instanceof Chunk.GroupChunk group) || group.group().thing()) {
      return true;
    }
    @Nullable Match head =
        group.group().isBare() ? null : reading.matches.longest(group.group().headFrom(), "person");
    return head == null || (head.form() & Form.FEM) != 0;
  }

  /** "اعتقلت دورية ثلاثة": a thing is not arrested, so it stands for those who arrest. */
  private static boolean onlyPeople(List<String> objects) {
    for (String object : objects) {
      if (!object.equals("person") && !object.equals("group")) {
        return false;
      }
    }
    return true;
  }
}
