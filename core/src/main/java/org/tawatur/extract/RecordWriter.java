package org.tawatur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.Document;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.extract.Happening.Toll;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.DateWindow;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Role;
import org.tawatur.record.Span;
import org.tawatur.record.SubType;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.Tokens;
import org.tawatur.time.Nature;
import org.tawatur.time.TimeMention;
import org.tawatur.time.Window;

/** Writes happenings down as records, each value with its words. One document at a time. */
final class RecordWriter {

  private final Document document;
  private final Tokens tokens;
  private final ClaimWriter claims;
  private final PeopleWriter people;
  private final Crosswalk plover;
  private final PlaceWriter places;

  RecordWriter(Document document, Tokens tokens, Crosswalk plover, PlaceWriter places) {
    this.document = document;
    this.tokens = tokens;
    claims = new ClaimWriter(tokens);
    this.people = new PeopleWriter(document.text(), tokens);
    this.plover = plover;
    this.places = places;
  }

  List<CodedRecord> write(List<Happening> happenings) {
    List<CodedRecord> records = new ArrayList<>();
    for (Happening happening : happenings) {
      records.add(record(happening, document.id() + "#" + (records.size() + 1)));
    }
    return records;
  }

  private CodedRecord record(Happening happening, String id) {
    Span evidence = evidence(happening);
    List<Casualties> casualties = casualties(happening);
    double confidence = Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-happening.weight))));
    return new CodedRecord(
        id,
        happening.kind,
        happening.subType,
        happening.tactic,
        actors(happening),
        places.write(happening),
        date(happening),
        casualties,
        people.people(happening),
        claims.write(happening, document.text()),
        evidence.in(document.text()),
        evidence,
        Math.round(confidence * 100) / 100.0,
        plover.of(happening),
        List.copyOf(happening.rules));
  }

  private Span span(int from, int to) {
    return tokens.original(from, to);
  }

  private String text(int from, int to) {
    return span(from, to).in(document.text());
  }

  /** From the first word that counts to the last: acts, parties, toll. */
  private Span evidence(Happening happening) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    int first = happening.reading.from();
    int end = happening.reading.to();
    for (Act act : happening.acts) {
      from = Math.min(from, act.from());
      to = Math.max(to, act.to());
      for (List<Chunk> chunks : act.roles().values()) {
        for (Chunk chunk : chunks) {
          from = Math.min(from, chunk.from());
          to = Math.max(to, chunk.to());
        }
      }
    }
    for (Toll toll : happening.tolls) {
      if (toll.from() >= first && toll.to() <= end) {
        from = Math.min(from, toll.from());
        to = Math.max(to, toll.to());
      }
    }
    if (happening.place != null
        && happening.place.from() >= from
        && happening.place.to() <= happening.to) {
      to = Math.max(to, happening.place.to());
    }
    return span(Math.max(first, from), Math.min(Math.max(to, from + 1), end));
  }

  private List<ActorRole> actors(Happening happening) {
    List<ActorRole> actors = new ArrayList<>();
    List<Party> doers = happening.perpetrators;
    if (needsDoer(happening) && doers.isEmpty() && happening.parties.isEmpty()) {
      actors.add(unworded(Role.PERPETRATOR, ActorRegistry.UNKNOWN));
    }
    for (Party party : doers) {
      actors.add(actor(Role.PERPETRATOR, party));
    }
    for (Party party : happening.targets) {
      actors.add(actor(Role.TARGET, party));
    }
    if (happening.targets.isEmpty() && happening.parties.isEmpty() && needsTarget(happening)) {
      actors.add(unworded(Role.TARGET, ActorRegistry.CIVILIANS));
    }
    for (Party party : happening.supporters) {
      actors.add(actor(Role.SUPPORT, party));
    }
    for (Party party : happening.parties) {
      actors.add(actor(Role.PARTY, party));
    }
    return actors;
  }

  private static boolean needsDoer(Happening happening) {
    EventType type = happening.subType.type();
    return type == EventType.BATTLES
        || type == EventType.EXPLOSIONS_REMOTE_VIOLENCE
        || type == EventType.VIOLENCE_AGAINST_CIVILIANS
        || happening.subType == SubType.OTHER
        || happening.subType == SubType.LOOTING_PROPERTY_DESTRUCTION
        || happening.subType == SubType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
  }

  /** Who is shelled, blown up or kidnapped with nobody named is the people of the place. */
  private static boolean needsTarget(Happening happening) {
    EventType type = happening.subType.type();
    boolean fire =
        happening.subType == SubType.AIR_DRONE_STRIKE
            || happening.subType == SubType.SHELLING_ARTILLERY_MISSILE_ATTACK;
    return type == EventType.VIOLENCE_AGAINST_CIVILIANS
        || type == EventType.EXPLOSIONS_REMOTE_VIOLENCE
            && !(fire && happening.tolls.isEmpty() && isWide(happening));
  }

  /** "غارتان على مديرية صرواح": fire on a stretch of country, where nobody need live. */
  private static boolean isWide(Happening happening) {
    return happening.place != null
        && switch (happening.place.precision()) {
          case DESERT, DISTRICT, GOVERNORATE, COUNTRY -> true;
          default -> false;
        };
  }

  private static ActorRole unworded(Role role, String id) {
    return new ActorRole(role, id, Optional.empty(), false, false, Optional.empty());
  }

  private ActorRole actor(Role role, Party party) {
    boolean worded = party.isWorded();
    return new ActorRole(
        role,
        party.id(),
        worded ? Optional.of(text(party.from(), party.to())) : Optional.empty(),
        party.hedged(),
        party.loaded(),
        worded ? Optional.of(span(party.from(), party.to())) : Optional.empty());
  }

  private List<Casualties> casualties(Happening happening) {
    List<Casualties> rows = new ArrayList<>();
    for (Toll toll : happening.tolls) {
      rows.add(
          new Casualties(
              toll.outcome(),
              toll.of(),
              toll.min(),
              toll.max(),
              text(toll.from(), toll.to()),
              Optional.of(span(toll.from(), toll.to()))));
    }
    return rows;
  }

  private DateWindow date(Happening happening) {
    @Nullable TimeMention time = happening.time;
    if (time == null && happening.newsTime != null && liesBefore(happening.newsTime)) {
      time = happening.newsTime;
    }
    if (time == null || time.expression().nature() == Nature.BACKGROUND) {
      return undated(happening);
    }
    Window window = time.expression().window(document.published());
    return new DateWindow(
        Optional.of(text(time.from(), time.to())),
        window.from(),
        window.to(),
        Optional.of(span(time.from(), time.to())));
  }

  /** A time on the reporting verb that lies before the day of the news dates the happening. */
  private boolean liesBefore(TimeMention time) {
    Window window = time.expression().window(document.published());
    return document.published().isPresent()
        && window.to().isPresent()
        && window.to().get().isBefore(document.published().get().minusDays(1));
  }

  private DateWindow undated(Happening happening) {
    Optional<LocalDate> day = document.published();
    boolean background = happening.background || happening.time != null;
    if (day.isEmpty()
        || background
        || happening.kind == Kind.PLAN
        || happening.kind == Kind.AGGREGATE) {
      return DateWindow.EMPTY;
    }
    return new DateWindow(Optional.empty(), day.map(d -> d.minusDays(1)), day, Optional.empty());
  }

  /** Whether a sentence is told in the present of the news and not as background. */
  static boolean isBackground(Happening happening) {
    if (happening.reading.sentence.role() == SentenceRole.TITLE) {
      return false;
    }
    for (int at = happening.reading.from(); at < happening.to; at++) {
      if (at > happening.from + 3 && at > happening.reading.from() + 3) {
        break;
      }
      for (var match : happening.reading.matches.at(at)) {
        if (match.lexeme().category().equals("cue")
            && match.lexeme().key().equals("background")
            && !match.lexeme().lemma().startsWith("منذ")) {
          return true;
        }
      }
    }
    return false;
  }
}
