package org.tawatur.people;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.number.Quantity;
import org.tawatur.number.Unit;
import org.tawatur.people.Group.Count;
import org.tawatur.people.Group.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.text.TokenKind;

/**
 * Reads one group from a token on: a number, a head noun, its adjectives, a number behind it, and
 * whom it belongs to. For one sentence and one thread.
 */
final class GroupReader {

  private static final int BARE_PLURAL = 3;
  private static final int MOST_ADJECTIVES = 3;

  /** Actors whose names say what somebody is, and not whose. */
  private static final Set<String> ANYBODY =
      Set.of(ActorRegistry.UNKNOWN, ActorRegistry.CIVILIANS, ActorRegistry.PROTESTERS);

  private final Phrases phrases;
  private final Owners owners;
  private final HeadNouns nouns;

  GroupReader(Phrases phrases) {
    this.phrases = phrases;
    this.owners = new Owners(phrases);
    this.nouns = new HeadNouns(phrases, owners);
  }

  /**
   * The group that starts at a token.
   *
   * @param from the first token of the sentence
   * @return the group, or null where none starts
   */
  @Nullable Group at(int at, int from) {
    @Nullable Quantity quantity = phrases.quantity(at);
    if (quantity != null && !quantity.unit().mayBePeople()) {
      return null;
    }
    int head = quantity == null ? at : behind(quantity);
    boolean among = quantity != null && phrases.is(head, "من");
    if (among) {
      head++;
    }
    @Nullable Match noun = nouns.noun(head, quantity != null);
    if (noun == null) {
      return quantity == null ? unnumbered(at, from) : numberAlone(at, quantity, head, among);
    }
    if (quantity == null) {
      @Nullable Group composed = composed(at, noun, from);
      if (composed != null) {
        return composed;
      }
      @Nullable ActorMention actor = phrases.covering(noun.from());
      if (actor != null && !actor.id().equals(ActorRegistry.UNKNOWN)) {
        return countedActor(at, noun, actor);
      }
    }
    return full(at, quantity, noun, from);
  }

  private static int behind(Quantity quantity) {
    boolean marked =
        quantity.marker().isPresent() && quantity.marker().get().from() == quantity.to();
    return marked ? quantity.marker().get().to() : quantity.to();
  }

  /** "جنديان تركيان" may name an actor too; a singular or a dual still counts. */
  private @Nullable Group countedActor(int at, Match noun, ActorMention actor) {
    boolean counts =
        (noun.form() & (Form.DUAL | Form.SING)) != 0 && HeadNouns.kind(noun) == Kind.PEOPLE;
    boolean one = noun.can(Form.SING) && !noun.can(Form.PLUR);
    boolean plain = ((noun.proclitics() & Clitics.AL) == 0 || one) && !noun.lexeme().has("group");
    if (!counts || !plain || actor.from() != noun.from() || actor.to() < noun.to()) {
      return null;
    }
    Group group = read(at, null, noun, noun.to(), Optional.empty(), noun.lexeme().key());
    return group.ownedBy(actor, Math.max(group.to(), actor.to()));
  }

  /** "مجموعة مؤلفة من خمسة عناصر": the number inside is the number. */
  private @Nullable Group composed(int at, Match noun, int from) {
    if (HeadNouns.kind(noun) != Kind.BODY) {
      return null;
    }
    int end = noun.to();
    @Nullable Match adjective = phrases.bare(end, "adjective");
    if (adjective != null) {
      end = adjective.to();
    }
    @Nullable Match link = phrases.word(end, "composition");
    if (link == null) {
      return null;
    }
    @Nullable Group inner = at(link.to(), from);
    return inner != null && inner.numbered() && inner.kind() == Kind.PEOPLE
        ? inner.since(at, noun.proclitics())
        : null;
  }

  /** People with neither number nor noun: a nationality or an ordinal behind an act of harm. */
  private @Nullable Group unnumbered(int at, int from) {
    @Nullable Match ordinal = phrases.bare(at, "one-more");
    @Nullable Match nisba = phrases.bare(at, "nisba");
    if ((ordinal == null && nisba == null) || !phrases.followsHarm(at, from)) {
      return null;
    }
    if (ordinal != null) {
      return alone(at, ordinal.to(), 1, OptionalInt.of(1), Count.FORM, Optional.empty(), 0);
    }
    return nisba == null || phrases.covering(at) != null || (nisba.form() & Form.NOUN) == 0
        ? null
        : nation(at, null, nisba);
  }

  /** A number with no noun: with its owner, with "others", or where nothing that counts follows. */
  private @Nullable Group numberAlone(int at, Quantity quantity, int head, boolean among) {
    @Nullable Match nisba = phrases.bare(head, "nisba");
    if (nisba != null && phrases.covering(head) == null) {
      return nation(at, quantity, nisba);
    }
    int end = behind(quantity);
    boolean inside = phrases.is(end - 1, "من"); // مجموعة من داعش
    if (among || inside || phrases.is(end, "في")) {
      @Nullable ActorMention actor = phrases.actor(inside ? end : end + 1);
      boolean named = actor != null && !(inside && ANYBODY.contains(actor.id()));
      if (actor != null && named && (among || !owners.isAct(actor))) {
        return alone(
            at,
            actor.to(),
            quantity.min(),
            quantity.max(),
            Count.NUMBER,
            Optional.of(actor),
            phrases.proclitics(at));
      }
    }
    @Nullable Match others = phrases.word(end, "others");
    boolean follows = quantity.unit() == Unit.NONE && !among;
    if (others == null && follows && !countsNothing(end)) {
      return null;
    }
    return alone(
        at,
        others == null ? end : others.to(),
        quantity.min(),
        quantity.max(),
        Count.NUMBER,
        Optional.empty(),
        phrases.proclitics(at));
  }

  /** Whether the word behind a number opens something else than what is counted. */
  private boolean countsNothing(int at) {
    if (at >= phrases.to()) {
      return true;
    }
    boolean opens = false;
    for (Match match : phrases.matches().at(at)) {
      if (isCountedAct(match)) {
        return false;
      }
      switch (match.lexeme().category()) {
        case "cue", "function", "act", "report", "attribution" -> opens = true;
        default -> {}
      }
    }
    return opens;
  }

  /** "نحو 10 عمليات": a number counts the act noun right behind it, and nobody. */
  private static boolean isCountedAct(Match match) {
    int finite = Form.PERFECT | Form.IMPERFECT;
    return match.lexeme().category().equals("act")
        && !match.lexeme().key().equals("toll")
        && match.proclitics() == 0
        && (match.form() & (Form.NOUN | Form.MASDAR)) != 0
        && (match.form() & finite) == 0;
  }

  private Group alone(
      int at,
      int end,
      int min,
      OptionalInt max,
      Count count,
      Optional<ActorMention> owner,
      int proclitics) {
    return new Group(
        at,
        end,
        end,
        "",
        Kind.PEOPLE,
        min,
        max,
        count,
        false,
        false,
        false,
        Optional.empty(),
        owner,
        Optional.empty(),
        Optional.empty(),
        proclitics);
  }

  /** "خمسة فلسطينيين"، "مقتل سوري": a nationality as a noun. */
  private Group nation(int at, @Nullable Quantity quantity, Match nisba) {
    Group group =
        read(at, quantity, nisba, nisba.to(), Optional.of(nisba.lexeme().key()), "neutral");
    return withBehind(group, quantity);
  }

  private Group full(int at, @Nullable Quantity quantity, Match noun, int from) {
    Kind kind = HeadNouns.kind(noun);
    int end = noun.to();
    boolean civil = noun.lexeme().features().getOrDefault("civilian", "").equals("yes");
    String key = civil ? "civilian" : noun.lexeme().key();
    Optional<String> country = Optional.empty();
    if (noun.lexeme().has("body")) {
      @Nullable Group dead = at(end, from);
      if (dead != null && dead.kind() == Kind.PEOPLE && (dead.counted() || quantity != null)) {
        return bodies(at, quantity, noun, dead);
      }
    }
    for (int adjectives = 0; adjectives < MOST_ADJECTIVES && end < phrases.to(); adjectives++) {
      @Nullable Match nisba = phrases.bare(end, "nisba");
      @Nullable Match trait = phrases.bare(end, "person");
      @Nullable Match plain = phrases.bare(end, "adjective");
      @Nullable Match rank = phrases.word(end, "rank-link");
      @Nullable ActorMention whose = phrases.actor(end);
      if (whose != null && nisba == null && !ANYBODY.contains(whose.id())) {
        break;
      }
      if (nisba != null && phrases.quantity(end) == null) {
        country = Optional.of(nisba.lexeme().key());
        end = nisba.to();
      } else if (rank != null) {
        @Nullable Match what = phrases.word(rank.to(), "person");
        end = what == null ? rank.to() : what.to();
      } else if (trait != null && trait.lexeme().has("unknown")) {
        boolean nameless = trait.length() > 1;
        key =
            nameless ? key : kind == Kind.PEOPLE && !key.equals("military") ? "armed-unknown" : key;
        end = trait.to();
      } else if (trait != null
          && kind != Kind.THING
          && (kind == Kind.PEOPLE || trait.can(Form.SING))
          && agrees(noun, trait)) {
        boolean open = key.equals("neutral") || key.equals("any") && kind == Kind.BODY;
        if (trait.lexeme().key().equals("civilian") || open) {
          key = trait.lexeme().key();
        }
        end = trait.to();
      } else if (phrases.word(end, "others") != null && !joins(end)) {
        end = Objects.requireNonNull(phrases.word(end, "others")).to();
      } else if (plain != null && ((noun.proclitics() ^ plain.proclitics()) & Clitics.AL) == 0) {
        end = plain.to();
      } else {
        break;
      }
    }
    @Nullable Match crowd = kind == Kind.PEOPLE ? null : phrases.word(end, "person");
    if (crowd != null && key.equals("any") && (crowd.proclitics() & Clitics.LAM) != 0) {
      // "تجمع للمواطنين": of whom it consists.
      key = crowd.lexeme().key();
      end = crowd.to();
    }
    if (key.equals("any") && country.isEmpty() && kind == Kind.BODY && isArmed(noun)) {
      key = "fighter";
    }
    return withBehind(read(at, quantity, noun, end, country, key), quantity);
  }

  private static boolean isArmed(Match noun) {
    return noun.lexeme().features().getOrDefault("armed", "").equals("yes");
  }

  private boolean joins(int at) {
    return (phrases.proclitics(at) & Clitics.WAW) != 0;
  }

  /** "جثث أربعة مدنيين"، "جثمان الشاب": as many dead as the words behind say. */
  private Group bodies(int at, @Nullable Quantity quantity, Match noun, Group dead) {
    String key = dead.isBare() ? noun.lexeme().key() : dead.key();
    Group group = read(at, quantity, noun, dead.to(), dead.country(), key);
    boolean own = quantity != null || (noun.form() & Form.DUAL) != 0;
    return new Group(
        at,
        dead.to(),
        group.headFrom(),
        group.key(),
        Kind.PEOPLE,
        own ? group.min() : dead.min(),
        own ? group.max() : dead.max(),
        own ? group.count() : dead.count(),
        false,
        dead.possessed(),
        false,
        group.outcome(),
        dead.owner(),
        dead.side(),
        dead.country(),
        group.proclitics());
  }

  /** The number, the owner and the rest, once the adjectives have been passed. */
  private Group read(
      int at,
      @Nullable Quantity quantity,
      Match noun,
      int adjectivesEnd,
      Optional<String> country,
      String key) {
    int end = adjectivesEnd;
    int min = 1;
    OptionalInt max = OptionalInt.of(1);
    Count count = Count.FORM;
    @Nullable Quantity number = quantity != null ? quantity : small(end);
    if (number != null) {
      min = number.min();
      max = number.max();
      count = Count.NUMBER;
      end = quantity == null ? number.to() : end;
      boolean marked = number.marker().isPresent() && number.marker().get().from() == end;
      end = marked ? number.marker().get().to() : end;
    } else if ((noun.form() & Form.DUAL) != 0 && (noun.form() & Form.PLUR) == 0) {
      min = 2;
      max = OptionalInt.of(2);
    } else if ((noun.form() & Form.PLUR) != 0 && (noun.form() & Form.SING) == 0) {
      min = BARE_PLURAL;
      max = OptionalInt.empty();
      count = Count.PLURAL;
    }
    Owners.Owner owner = owners.after(end, noun);
    boolean possessed = (noun.enclitic() != Clitics.NONE && noun.exact()) || owner.possessed();
    return new Group(
        at,
        Math.max(end, owner.to()),
        noun.from(),
        key,
        HeadNouns.kind(noun),
        min,
        max,
        count,
        (noun.proclitics() & Clitics.AL) != 0,
        possessed,
        false,
        HeadNouns.outcome(noun),
        owner.actor(),
        Optional.ofNullable(noun.lexeme().features().get("side")),
        country,
        quantity == null ? noun.proclitics() : phrases.proclitics(at));
  }

  /** "عسكريين اثنين"، "شخص واحد": a small number that agrees with its noun stands behind it. */
  private @Nullable Quantity small(int at) {
    @Nullable Quantity behind = at < phrases.to() ? phrases.quantity(at) : null;
    boolean small =
        behind != null
            && behind.min() <= 2
            && behind.max().orElse(0) == behind.min()
            && behind.unit() != Unit.TIME
            && phrases.isKind(at, TokenKind.WORD)
            && phrases.word(behind.to(), "person") == null
            && (behind.min() == 1 || !joins(at));
    return small ? behind : null;
  }

  /** What stands behind and says what happened to them: "15 بين قتيل وجريح"، "15 قتيلا وجريحا". */
  private Group withBehind(Group group, @Nullable Quantity quantity) {
    @Nullable Match both = phrases.word(group.to(), "outcome-mix");
    if (both != null && group.kind() == Kind.PEOPLE) {
      return group.suffering(Outcome.KILLED_OR_INJURED, both.to());
    }
    if (quantity == null || group.outcome().isEmpty() || group.to() >= phrases.to()) {
      return group;
    }
    @Nullable Match second = nouns.noun(group.to(), false);
    boolean shared =
        second != null
            && (second.proclitics() & Clitics.WAW) != 0
            && HeadNouns.outcome(second).isPresent()
            && !HeadNouns.outcome(second).equals(group.outcome())
            && (!second.can(Form.DUAL) || second.can(Form.PLUR));
    return second != null && shared && phrases.quantity(group.to()) == null
        ? group.suffering(Outcome.KILLED_OR_INJURED, second.to())
        : group;
  }

  private static boolean agrees(Match noun, Match trait) {
    return ((noun.proclitics() ^ trait.proclitics()) & Clitics.AL) == 0
        && (noun.form() & trait.form() & (Form.SING | Form.DUAL | Form.PLUR)) != 0
        && (!trait.can(Form.INDEFINITE) || noun.can(Form.INDEFINITE));
  }
}
