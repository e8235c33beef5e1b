package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.record.Precision;

/**
 * A phrase that says where. Immutable.
 *
 * @param from its first token, with the words around the name (محيط بلدة)
 * @param to the end, exclusive
 * @param name the place itself, as written; for a road both ends; empty for a reference (البلدة)
 * @param precision how exactly it places
 * @param scale how large the thing named is
 * @param bearing how what is told stands to it
 * @param candidates the places of that name, unranked; empty for a name that no gazetteer has
 * @param proclitics the prepositions attached to the first word
 * @param head the word of kind beside the name or of the reference (بلدة، منطقة), else empty
 * @param reference what a reference can mean, as the pack says ({@code settlement}, {@code
 *     governorate}, {@code capital}, …); empty for a name, and where it can mean anything
 * @param area whether it only says in what area another place of the sentence lies (بريف درعا)
 * @param within the phrases beside it that say where it lies, the nearest first
 */
public record PlaceMention(
    int from,
    int to,
    String name,
    Precision precision,
    PlaceScale scale,
    Bearing bearing,
    List<Place> candidates,
    int proclitics,
    String head,
    String reference,
    boolean area,
    List<PlaceMention> within) {

  /** Copies the lists. */
  public PlaceMention {
    candidates = List.copyOf(candidates);
    within = List.copyOf(within);
  }

  /** Whether the discourse has to say which place it means. */
  public boolean isReference() {
    return name.isEmpty();
  }

  /** The same phrase as a mere statement of the area of another. */
  PlaceMention asArea() {
    return new PlaceMention(
        from,
        to,
        name,
        precision,
        scale,
        bearing,
        candidates,
        proclitics,
        head,
        reference,
        true,
        within);
  }

  /** The same phrase with another bearing. */
  PlaceMention bearing(Bearing other) {
    return new PlaceMention(
        from,
        to,
        name,
        precision,
        scale,
        other,
        candidates,
        proclitics,
        head,
        reference,
        area,
        within);
  }

  /** The same phrase, lying in another place as well. */
  public PlaceMention in(PlaceMention larger) {
    List<PlaceMention> more = new ArrayList<>(within);
    more.add(larger);
    return new PlaceMention(
        from,
        to,
        name,
        precision,
        scale,
        bearing,
        candidates,
        proclitics,
        head,
        reference,
        area,
        more);
  }

  /**
   * The town of a landmark: this phrase's words, the other's place.
   *
   * @param town the settlement that this part lies in
   * @param end where the joint phrase ends
   * @return a phrase near that town
   */
  public PlaceMention near(PlaceMention town, int end) {
    return new PlaceMention(
        from,
        end,
        town.name,
        Precision.NEAR,
        PlaceScale.SETTLEMENT,
        bearing,
        town.candidates,
        proclitics,
        town.head,
        town.reference,
        false,
        town.within);
  }

  /**
   * What a reference means.
   *
   * @param place the place told before
   * @return this phrase's words with that place
   */
  public PlaceMention means(PlaceMention place) {
    return new PlaceMention(
        from,
        to,
        place.name,
        precision == Precision.EXACT ? place.precision : precision,
        place.scale,
        bearing,
        place.candidates,
        proclitics,
        head,
        "",
        false,
        place.within);
  }
}
