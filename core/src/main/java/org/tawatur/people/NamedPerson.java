package org.tawatur.people;

import java.util.Optional;
import org.tawatur.actor.ActorMention;

/**
 * A person by name.
 *
 * @param from the first token, rank included
 * @param to the end, exclusive
 * @param nameFrom the first token of the name
 * @param nameTo the end of the name, exclusive
 * @param rank the rank or post as worded
 * @param key what the rank says they are: civilian, military, official, …
 * @param owner the actor they belong to
 * @param proclitics the prepositions and conjunctions attached
 */
public record NamedPerson(
    int from,
    int to,
    int nameFrom,
    int nameTo,
    Optional<String> rank,
    String key,
    Optional<ActorMention> owner,
    int proclitics) {}
