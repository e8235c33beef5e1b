package org.tawatur.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a wording for time means, before it is counted from a publication day. Immutable; two
 * expressions are equal if they mean the same in the same way.
 */
public sealed interface TimeExpression
    permits Expressions.Relative,
        Expressions.OnWeekday,
        Expressions.Weekdays,
        Expressions.AnchoredWeekday,
        Expressions.DayOfMonth,
        Expressions.Slice,
        Expressions.Fraction,
        Expressions.Between,
        Expressions.Since,
        Expressions.Anaphoric,
        Expressions.Background,
        Dated {

  /** What the wording says about the happening it dates. */
  Nature nature();

  /**
   * The days that the wording may mean.
   *
   * @param published the publication day, where known
   * @return the window; {@link Window#NONE} where the wording gives none, or counts from a
   *     publication day that is not known
   */
  Window window(Optional<LocalDate> published);

  /**
   * The days that the wording may mean, where it may point back to a time told before.
   *
   * @param published the publication day, where known
   * @param antecedent the window told before; it counts only for {@link Nature#ANAPHORIC} wordings
   * @return the window, as {@link #window(Optional)}
   */
  default Window window(Optional<LocalDate> published, Window antecedent) {
    return window(published);
  }
}
