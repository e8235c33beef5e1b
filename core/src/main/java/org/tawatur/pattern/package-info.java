/**
 * The rule language: patterns as data that find the arguments of an act.
 *
 * <p>A rule file is read by {@link org.tawatur.pattern.RuleParser} into an immutable {@link
 * org.tawatur.pattern.RuleSet}; {@link org.tawatur.pattern.RuleMatcher} runs its rules outward from
 * an act word over a {@link org.tawatur.pattern.Reading} of the sentence.
 */
@NullMarked
package org.tawatur.pattern;

import org.jspecify.annotations.NullMarked;
