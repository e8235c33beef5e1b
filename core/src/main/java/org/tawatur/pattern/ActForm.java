package org.tawatur.pattern;

/** The forms that an act word can take, as rules distinguish them. */
public enum ActForm {
  /** A finite verb in the active voice: قتل التنظيم خمسة. */
  ACTIVE,
  /** A finite verb in the passive voice, or one whose subject suffers: قُتل خمسة، استشهد مدني. */
  PASSIVE,
  /** A verbal noun or an act noun: مقتل خمسة، هجوم على حاجز. */
  NOUN,
  /**
   * Of the nouns, those that are nothing but the infinitive of a verb, and so have its subject:
   * استهداف، تحييد. Only rules ask for it; an act that is one goes as {@link #NOUN} elsewhere.
   */
  MASDAR,
  /** An active participle: مستهدفا نقطة. */
  PARTICIPLE,
  /** A passive participle: المستهدف. */
  PATIENT
}
