package org.tawatur.record;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sub-types of happenings, each of one type, under the names that ACLED gives them. */
public enum SubType {
  /** Armed clash. */
  ARMED_CLASH(EventType.BATTLES, "Armed clash"),
  /** Government regains territory. */
  GOVERNMENT_REGAINS_TERRITORY(EventType.BATTLES, "Government regains territory"),
  /** Non-state actor overtakes territory. */
  NON_STATE_ACTOR_OVERTAKES_TERRITORY(EventType.BATTLES, "Non-state actor overtakes territory"),
  /** Chemical weapon. */
  CHEMICAL_WEAPON(EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Chemical weapon"),
  /** Air/drone strike. */
  AIR_DRONE_STRIKE(EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Air/drone strike"),
  /** Suicide bomb. */
  SUICIDE_BOMB(EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Suicide bomb"),
  /** Shelling/artillery/missile attack. */
  SHELLING_ARTILLERY_MISSILE_ATTACK(
      EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Shelling/artillery/missile attack"),
  /** Remote explosive/landmine/IED. */
  REMOTE_EXPLOSIVE_LANDMINE_IED(
      EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Remote explosive/landmine/IED"),
  /** Grenade. */
  GRENADE(EventType.EXPLOSIONS_REMOTE_VIOLENCE, "Grenade"),
  /** Sexual violence. */
  SEXUAL_VIOLENCE(EventType.VIOLENCE_AGAINST_CIVILIANS, "Sexual violence"),
  /** Attack. */
  ATTACK(EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack"),
  /** Abduction/forced disappearance. */
  ABDUCTION_FORCED_DISAPPEARANCE(
      EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
  /** Peaceful protest. */
  PEACEFUL_PROTEST(EventType.PROTESTS, "Peaceful protest"),
  /** Protest with intervention. */
  PROTEST_WITH_INTERVENTION(EventType.PROTESTS, "Protest with intervention"),
  /** Excessive force against protesters. */
  EXCESSIVE_FORCE_AGAINST_PROTESTERS(EventType.PROTESTS, "Excessive force against protesters"),
  /** Violent demonstration. */
  VIOLENT_DEMONSTRATION(EventType.RIOTS, "Violent demonstration"),
  /** Mob violence. */
  MOB_VIOLENCE(EventType.RIOTS, "Mob violence"),
  /** Agreement. */
  AGREEMENT(EventType.STRATEGIC_DEVELOPMENTS, "Agreement"),
  /** Arrests. */
  ARRESTS(EventType.STRATEGIC_DEVELOPMENTS, "Arrests"),
  /** Change to group/activity. */
  CHANGE_TO_GROUP_ACTIVITY(EventType.STRATEGIC_DEVELOPMENTS, "Change to group/activity"),
  /** Disrupted weapons use. */
  DISRUPTED_WEAPONS_USE(EventType.STRATEGIC_DEVELOPMENTS, "Disrupted weapons use"),
  /** Headquarters or base established. */
  HEADQUARTERS_OR_BASE_ESTABLISHED(
      EventType.STRATEGIC_DEVELOPMENTS, "Headquarters or base established"),
  /** Looting/property destruction. */
  LOOTING_PROPERTY_DESTRUCTION(EventType.STRATEGIC_DEVELOPMENTS, "Looting/property destruction"),
  /** Non-violent transfer of territory. */
  NON_VIOLENT_TRANSFER_OF_TERRITORY(
      EventType.STRATEGIC_DEVELOPMENTS, "Non-violent transfer of territory"),
  /** Other. */
  OTHER(EventType.STRATEGIC_DEVELOPMENTS, "Other");

  private static final Map<String, SubType> BY_LABEL =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(SubType::label, Function.identity()));

  private final EventType type;
  private final String label;

  SubType(EventType type, String label) {
    this.type = type;
    this.label = label;
  }

  /**
   * The sub-type of a label.
   *
   * @param label ACLED's name, to the letter
   * @return empty if it is not one of them
   */
  public static Optional<SubType> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /**
   * ACLED's name.
   *
   * @return as ACLED writes it
   */
  public String label() {
    return label;
  }

  /**
   * The type it refines.
   *
   * @return one of the six
   */
  public EventType type() {
    return type;
  }
}
