package org.tawatur.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes numbers out in words by the rules of grammar; shares nothing with the reader.
 *
 * @param feminine whether what is counted is feminine
 * @param oblique accusative or genitive
 * @param hundred the spelling of hundred: مئة or مائة
 * @param apart whether ثلاث مئة is written in two words
 */
record WrittenNumbers(boolean feminine, boolean oblique, String hundred, boolean apart) {
  private static final String[] STEMS = {
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };

  /** The words of a number from 0 to 9999. */
  String write(int number) {
    if (number == 0) {
      return "صفر";
    }
    List<String> parts = new ArrayList<>();
    int thousands = number / 1000;
    if (thousands == 1) {
      parts.add("ألف");
    } else if (thousands == 2) {
      parts.add(oblique ? "ألفين" : "ألفان");
    } else if (thousands > 2) {
      parts.add(STEMS[thousands] + "ة آلاف");
    }
    int hundreds = number / 100 % 10;
    if (hundreds == 1) {
      parts.add(hundred);
    } else if (hundreds == 2) {
      parts.add(hundred.substring(0, hundred.length() - 1) + (oblique ? "تين" : "تان"));
    } else if (hundreds > 2) {
      String stem = hundreds == 8 && !apart ? "ثمان" : STEMS[hundreds];
      parts.add(stem + (apart ? " " : "") + hundred);
    }
    int rest = number % 100;
    if (rest > 0) {
      parts.add(below100(rest));
    }
    return String.join(" و", parts);
  }

  private String below100(int number) {
    if (number <= 10) {
      return unit(number);
    }
    if (number < 20) {
      return teen(number - 10);
    }
    String tens = TENS[number / 10] + (oblique ? "ين" : "ون");
    return number % 10 == 0 ? tens : unit(number % 10) + " و" + tens;
  }

  private String unit(int number) {
    return switch (number) {
      case 1 -> feminine ? "واحدة" : "واحد";
      case 2 -> (feminine ? "اثنت" : "اثن") + (oblique ? "ين" : "ان");
      case 8 -> feminine ? "ثمان" : "ثمانية";
      default -> feminine ? STEMS[number] : STEMS[number] + "ة";
    };
  }

  private String teen(int unit) {
    String ten = feminine ? " عشرة" : " عشر";
    return switch (unit) {
      case 1 -> (feminine ? "إحدى" : "أحد") + ten;
      case 2 -> (feminine ? "اثنت" : "اثن") + (oblique ? "ي" : "ا") + ten;
      default -> STEMS[unit] + (feminine ? "" : "ة") + ten;
    };
  }
}
