package org.tawatur.pattern;

/** The forms that an act word can take, as rules distinguish them. */
public enum ActForm {
  /** A finite verb in the active voice: قتل التنظيم خمسة. */
  ACTIVE,
  /** A finite verb in the passive voice, or one whose subject suffers: قُتل خمسة، استشهد مدني. */
  PASSIVE,
  /** A verbal noun or an act noun: مقتل خمسة، هجوم على حاجز. */
  NOUN,
  /** An active participle: مستهدفا نقطة. */
  PARTICIPLE,
  /** A passive participle: المستهدف. */
  PATIENT
}
