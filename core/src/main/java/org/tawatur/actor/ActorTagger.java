package org.tawatur.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Finds the words that name an actor: names of the registry, heads of state forces with a
 * nationality (القوات الروسية), and unknown names of a known shape (لواء X). Immutable and
 * thread-safe.
 */
public final class ActorTagger {

  private static final int MOST_ADJECTIVES = 3;

  /** What a mention begins with. */
  private static final long OPENERS =
      LexiconMatches.signature("actor", "country-name", "actor-head", "actor-shape");

  private static final long NATIONS = LexiconMatches.signature("nisba", "country-name");

  private final ActorRegistry registry;
  private final ShapedNames shapes;

  /** A tagger over a registry. */
  public ActorTagger(ActorRegistry registry) {
    this.registry = registry;
    this.shapes = new ShapedNames(this, registry);
  }

  /**
   * The actors named between two tokens, in order and without overlaps.
   *
   * @param tokens the document's tokens
   * @param matches its lexicon matches
   * @param from the first token
   * @param to the end, exclusive
   * @param context what bare words take from the document
   * @return the mentions; references have an empty id
   */
  public List<ActorMention> tag(
      Tokens tokens, LexiconMatches matches, int from, int to, ActorContext context) {
    List<ActorMention> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      @Nullable ActorMention mention = mentionAt(tokens, matches, at, to, context, 0);
      if (mention == null) {
        at++;
        continue;
      }
      ActorMention whole = withAlias(tokens, matches, mention, to, context);
      found.add(whole.withPreposition(tokens, found.isEmpty() ? from : last(found).to()));
      at = whole.to();
      @Nullable ActorMention other = otherNation(matches, whole, to, context);
      if (other != null) {
        found.add(other);
        at = other.to();
      }
    }
    return found;
  }

  /** "القوات الفرنسية والمالية": a second nation of one head is an actor of its own. */
  private @Nullable ActorMention otherNation(
      LexiconMatches matches, ActorMention first, int to, ActorContext context) {
    int at = first.to();
    if (first.isReference() || at >= to || at - first.from() < 2 || !matches.mayHave(at, NATIONS)) {
      return null;
    }
    for (Match before : matches.at(at - 1, "nisba")) {
      boolean ends = before.to() == at && (before.proclitics() & ~Clitics.AL) == 0;
      for (Match next : ends ? matches.at(at, "nisba") : List.<Match>of()) {
        boolean agrees =
            next.proclitics() == (before.proclitics() | Clitics.WAW)
                && next.to() == at + 1
                && (next.form() & before.form() & (Form.FEM | Form.MASC)) != 0
                && !next.lexeme().key().equals(before.lexeme().key());
        if (agrees) {
          String id = registry.stateForces(next.lexeme().key(), context.day());
          return new ActorMention(
              at, at + 1, id, first.head(), first.loaded(), false, next.proclitics());
        }
      }
    }
    return null;
  }

  private static ActorMention last(List<ActorMention> found) {
    return found.get(found.size() - 1);
  }

  @Nullable ActorMention mentionAt(
      Tokens tokens, LexiconMatches matches, int at, int to, ActorContext context, int depth) {
    if (!matches.mayHave(at, OPENERS)) {
      return null;
    }
    @Nullable ActorMention best = null;
    for (Match match : matches.at(at)) {
      if (match.to() > to) {
        continue;
      }
      @Nullable ActorMention candidate =
          switch (match.lexeme().category()) {
            case "actor" -> named(matches, match, context);
            case "country-name" -> country(match, context);
            case "actor-head" -> stateForce(tokens, matches, match, to, context, depth);
            case "actor-shape" -> shapes.at(tokens, matches, match, to, context, depth);
            default -> null;
          };
      if (candidate != null && (best == null || better(candidate, best))) {
        best = candidate;
      }
    }
    return best;
  }

  private boolean better(ActorMention candidate, ActorMention best) {
    int length = candidate.to() - best.to();
    if (length != 0) {
      return length > 0;
    }
    boolean known = candidate.isReference() || registry.find(candidate.id()).isPresent();
    if (known != (best.isReference() || registry.find(best.id()).isPresent())) {
      return known;
    }
    if (candidate.isReference() != best.isReference()) {
      return best.isReference();
    }
    return best.bare() && !candidate.bare();
  }

  @Nullable ActorMention named(LexiconMatches matches, Match match, ActorContext context) {
    if (!registry.wording(match.lexeme()).within(context.day())) {
      return null;
    }
    String mark = match.lexeme().features().getOrDefault("mark", "");
    List<String> places = match.lexeme().list("context");
    if (!places.isEmpty() && !inContext(places, context)) {
      boolean generic = match.to() - match.from() == 1;
      if (generic || context.country().isEmpty() || rival(matches, match, context)) {
        return null;
      }
    }
    return new ActorMention(
        match.from(),
        match.to(),
        match.lexeme().key(),
        head(match),
        mark.equals("loaded"),
        mark.equals("short"),
        match.proclitics());
  }

  /** A country that acts: "إسرائيل قصفت". */
  private @Nullable ActorMention country(Match match, ActorContext context) {
    if ((match.proclitics() & (Clitics.BA | Clitics.KAF)) != 0) {
      return null;
    }
    String id = registry.stateForces(match.lexeme().key(), context.day());
    return mention(match, head(match), match.to(), id, false);
  }

  private static boolean inContext(List<String> places, ActorContext context) {
    return context.country().isPresent() && places.contains(context.country().get());
  }

  /** Whether another actor goes by the same words, so that only the country can tell. */
  private boolean rival(LexiconMatches matches, Match match, ActorContext context) {
    for (Match other : matches.at(match.from(), "actor")) {
      if (other.to() == match.to()
          && !other.lexeme().key().equals(match.lexeme().key())
          && registry.wording(other.lexeme()).within(context.day())) {
        return true;
      }
    }
    for (Match head : matches.at(match.from(), "actor-head")) {
      // القوات المسلحة: of whatever country the text is about
      if (head.to() == match.to() && head.lexeme().has("context_only")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ActorMention stateForce(
      Tokens tokens, LexiconMatches matches, Match match, int to, ActorContext context, int depth) {
    int at = NameShape.afterModel(tokens, match.to(), to);
    for (int adjectives = 0; adjectives <= MOST_ADJECTIVES && at < to; adjectives++) {
      for (Match next : matches.mayHave(at, NATIONS) ? matches.at(at) : List.<Match>of()) {
        String category = next.lexeme().category();
        boolean nisba = category.equals("nisba") && (next.proclitics() & ~Clitics.AL) == 0;
        boolean country =
            category.equals("country-name")
                && (next.proclitics() & ~Clitics.AL) == 0
                && adjectives == 0;
        if ((nisba || country) && next.to() <= to) {
          return mention(
              match,
              head(match),
              next.to(),
              registry.stateForces(next.lexeme().key(), context.day()),
              false);
        }
      }
      boolean owned = !match.lexeme().features().getOrDefault("takes", "").equals("nisba");
      if (adjectives == 0 && depth < 2 && owned) {
        @Nullable ActorMention owner = owner(tokens, matches, at, to, context, depth);
        if (owner != null) {
          return mention(match, head(match), owner.to(), owner.id(), owner.loaded());
        }
      }
      boolean definite = (match.proclitics() & Clitics.AL) != 0;
      if (!NameShape.adjective(tokens, at)
          && (definite || !NameShape.indefiniteAdjective(tokens, matches, at))) {
        break;
      }
      at++;
    }
    boolean bareAllowed =
        match.lexeme().features().getOrDefault("context_only", "").equals("yes")
            && ((match.proclitics() & Clitics.AL) != 0 || match.to() - match.from() > 1);
    boolean ofPlace = !bareAllowed && isOfPlace(matches, match, to);
    if ((bareAllowed || ofPlace) && context.country().isPresent()) {
      return new ActorMention(
          match.from(),
          match.to(),
          registry.stateForces(context.country().get(), context.day()),
          head(match),
          false,
          true,
          match.proclitics());
    }
    return null;
  }

  /** "شرطة كركوك"، "مديرية استخبارات الأنبار": an office by where it sits. */
  private static boolean isOfPlace(LexiconMatches matches, Match head, int to) {
    if (!head.lexeme().key().equals("police")
        || head.lexeme().has("dual-use")
        || (head.form() & Form.INDEFINITE) != 0
        || head.to() >= to) {
      return false;
    }
    @Nullable Match place = matches.longest(head.to(), "place");
    return place != null && (place.proclitics() & ~Clitics.AL) == 0;
  }

  /** The actor that owns what stands before it: "طيران التحالف"، "دورية للشرطة"، "تابعة لقسد". */
  @Nullable ActorMention owner(
      Tokens tokens, LexiconMatches matches, int at, int to, ActorContext context, int depth) {
    int position = at;
    @Nullable Match belongs = matches.longest(position, "owner");
    if (belongs != null && belongs.lexeme().key().equals("belonging")) {
      position = belongs.to();
      if (position >= to) {
        return null;
      }
    }
    @Nullable ActorMention owner = mentionAt(tokens, matches, position, to, context, depth + 1);
    if (owner == null || owner.isReference()) {
      return null;
    }
    int prepositions = owner.proclitics() & ~(Clitics.AL | Clitics.LAM);
    if (prepositions != 0) {
      return null;
    }
    return owner;
  }

  /** A parenthesis or a second name that says the same actor again belongs to the mention. */
  private ActorMention withAlias(
      Tokens tokens, LexiconMatches matches, ActorMention mention, int to, ActorContext context) {
    int at = mention.to();
    if (at < to && tokens.kind(at) == TokenKind.QUOTE) {
      at++;
    }
    boolean bracket = at < to && tokens.kind(at) == TokenKind.BRACKET;
    if (bracket) {
      @Nullable ActorMention alias = mentionAt(tokens, matches, at + 1, to, context, 1);
      if (alias != null
          && (alias.id().equals(mention.id()) || mention.isReference())
          && alias.to() < to
          && tokens.kind(alias.to()) == TokenKind.BRACKET) {
        String id = mention.isReference() ? alias.id() : mention.id();
        return new ActorMention(
            mention.from(),
            alias.to() + 1,
            id,
            mention.head(),
            mention.loaded(),
            mention.bare(),
            mention.proclitics());
      }
      return mention;
    }
    at = mention.to();
    while (at < to && at - mention.to() < 2) {
      boolean nisba = false;
      for (Match next : matches.at(at)) {
        nisba |= next.lexeme().category().equals("nisba") && next.proclitics() == Clitics.AL;
      }
      if (!nisba) {
        break;
      }
      at++;
    }
    return at == mention.to()
        ? mention
        : new ActorMention(
            mention.from(),
            at,
            mention.id(),
            mention.head(),
            mention.loaded(),
            mention.bare(),
            mention.proclitics());
  }

  ActorMention mention(Match match, String head, int to, String id, boolean loaded) {
    return new ActorMention(match.from(), to, id, head, loaded, false, match.proclitics());
  }

  String head(Match match) {
    return registry.wording(match.lexeme()).head();
  }
}
