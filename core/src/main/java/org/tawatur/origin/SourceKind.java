package org.tawatur.origin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a source is. */
public enum SourceKind {
  /** A news agency. */
  AGENCY,
  /** A newspaper or magazine. */
  NEWSPAPER,
  /** A television channel. */
  CHANNEL,
  /** A radio station. */
  RADIO,
  /** A news site. */
  WEBSITE,
  /** A local network of reporters or activists. */
  NETWORK,
  /** Who documents violations or violence. */
  MONITOR,
  /** A humanitarian, medical or rescue organisation. */
  ORGANISATION,
  /** A research institute. */
  THINK_TANK,
  /** A ministry or another office of a government. */
  MINISTRY,
  /** The press office of armed forces of a state. */
  MILITARY_MEDIA,
  /** The media of an armed group. */
  GROUP_MEDIA,
  /** Official media without a name: إعلام النظام. */
  OFFICIAL,
  /** A party to the conflict that speaks itself: الجيش الإسرائيلي، حزب الله. */
  PARTY,
  /** A name that the registry does not know. */
  NAMED,
  /** An outlet that the registry does not know. */
  OUTLET;

  /**
   * The name in files.
   *
   * @return the constant in lower case with dashes
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of a name in files.
   *
   * @param jsonName as {@link #jsonName} gives it
   * @return the kind; empty where there is none of that name
   */
  public static Optional<SourceKind> ofJsonName(String jsonName) {
    return Arrays.stream(values()).filter(each -> each.jsonName().equals(jsonName)).findFirst();
  }

  /**
   * Whether such a source mostly passes on what others say, so that a source named behind it stands
   * behind it.
   *
   * @return true for news media of all kinds
   */
  public boolean relays() {
    return switch (this) {
      case AGENCY, NEWSPAPER, CHANNEL, RADIO, WEBSITE, NETWORK, OUTLET -> true;
      default -> false;
    };
  }
}
