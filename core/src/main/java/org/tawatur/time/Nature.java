package org.tawatur.time;

/** What a wording for time says about the happening it dates. */
public enum Nature {
  /** It happened on a day, or on one of two or three days: أمس, مساء الثلاثاء, قبل أيام. */
  POINT,
  /** It went on, or things were counted, over a time: خلال الأسبوع الماضي, منذ مطلع العام. */
  PERIOD,
  /** It is still to come: غدا, الأسبوع المقبل. */
  FUTURE,
  /** It lies before, no saying when: في وقت سابق, منذ سنوات. */
  BACKGROUND,
  /** It is the time of something told before: في اليوم ذاته, خلال الفترة نفسها, حينها. */
  ANAPHORIC
}
