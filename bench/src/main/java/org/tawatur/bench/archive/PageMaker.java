package org.tawatur.bench.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.tawatur.Document;

/**
 * Makes pages of reports: headline of one, paragraphs of one or two. The same number always gives
 * the same page. Immutable.
 */
final class PageMaker {
  private static final List<String> MONTHS =
      List.of(
          "كانون الثاني/يناير",
          "شباط/فبراير",
          "آذار/مارس",
          "نيسان/أبريل",
          "أيار/مايو",
          "حزيران/يونيو",
          "تموز/يوليو",
          "آب/أغسطس",
          "أيلول/سبتمبر",
          "تشرين الأول/أكتوبر",
          "تشرين الثاني/نوفمبر",
          "كانون الأول/ديسمبر");
  private static final List<String> DAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
  private static final List<String> SECTIONS =
      List.of(
          "سياسة", "اقتصاد", "رياضة", "ثقافة", "صحة", "علوم", "منوعات", "رأي", "تحقيقات", "فيديو",
          "صور", "عالم");
  private static final List<String> AUTHORS =
      List.of("أحمد الحسن", "سارة العلي", "هيئة التحرير", "مراسل الشبكة");
  private static final String COMMENT =
      "هذا خبر مؤسف، ونسأل الله السلامة للجميع، ونرجو أن تتوقف هذه الأحداث، وأن يعود الناس إلى بيوتهم سالمين.";
  private static final int FIRST_YEAR = 2012;
  private static final int DAYS_IN_ALL = 12 * 365;
  private static final int LONGEST_TITLE = 150;

  /** A report cut in two. */
  private record Parts(String title, List<String> paragraphs) {}

  private final List<Parts> reports;
  private final Map<Layout, String> templates = new EnumMap<>(Layout.class);

  PageMaker(List<Document> documents) {
    reports =
        documents.stream()
            .map(
                each ->
                    each.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
            .filter(lines -> lines.size() > 1 && lines.get(0).length() <= LONGEST_TITLE)
            .map(lines -> new Parts(lines.get(0), lines.subList(1, lines.size())))
            .sorted(Comparator.comparing(Parts::title))
            .toList();
    if (reports.size() < 2) {
      throw new IllegalArgumentException("at least two reports of more than a line are needed");
    }
    for (Layout each : Layout.values()) {
      templates.put(each, each.template());
    }
  }

  MadePage page(int number) {
    Random random = new Random(number * 7919L + 17);
    Layout layout = Layout.values()[number % Layout.values().length];
    Parts report = any(random);
    List<String> lines = new ArrayList<>(report.paragraphs());
    if (random.nextBoolean()) {
      lines.addAll(any(random).paragraphs());
    }
    // as long as what agencies send, and rarely the same twice
    while (lines.stream().mapToInt(String::length).sum() < 600) {
      lines.addAll(any(random).paragraphs());
    }
    LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(DAYS_IN_ALL));
    LocalDateTime time = day.atTime(random.nextInt(24), random.nextInt(60));
    String url =
        "http://"
            + layout.name().toLowerCase(Locale.ROOT)
            + ".example/"
            + (layout == Layout.PLAIN ? day.toString().replace('-', '/') + "/" : "news/")
            + number
            + ".html";
    List<String> body = new ArrayList<>();
    String html = body(layout, lines, random, body);
    String page = filled(layout, report.title(), html, url, time, random);
    return new MadePage(url, page.getBytes(layout.charset()), layout, report.title(), body, day);
  }

  private Parts any(Random random) {
    return reports.get(random.nextInt(reports.size()));
  }

  /** The article as HTML; its lines, as they should be found, go into {@code found}. */
  private static String body(Layout layout, List<String> lines, Random random, List<String> found) {
    StringBuilder html = new StringBuilder();
    if (layout.paragraphs() == Layout.Paragraphs.BLOCKS && random.nextInt(3) == 0) {
      String caption = "صورة من المكان، أرشيف";
      html.append("<figure><img src='i.jpg' alt='x'><figcaption>")
          .append(caption)
          .append("</figcaption></figure>");
      found.add(caption);
    }
    int aside = random.nextInt(lines.size() + 1);
    for (int i = 0; i < lines.size(); i++) {
      String line = escaped(lines.get(i));
      switch (layout.paragraphs()) {
        case BLOCKS -> html.append("<p>").append(line).append("</p>\n");
        case BREAKS -> html.append(line).append("<br /><br />\n");
        case BOXES -> html.append("<div class='par'><span>").append(line).append("</span></div>\n");
      }
      found.add(lines.get(i));
      if (i == aside && layout == Layout.PORTAL) {
        html.append(
            "<div class='inline-box'><h4>اقرأ أيضا</h4><ul><li><a href='/x'>خبر آخر عن شيء آخر في مكان آخر</a></li></ul></div>");
      }
    }
    if (layout != Layout.TABLES && random.nextInt(5) == 0) {
      int dead = 1 + random.nextInt(9);
      html.append("<table><tr><th>المنطقة</th><th>القتلى</th></tr><tr><td>الريف الشرقي</td><td>")
          .append(dead)
          .append("</td></tr></table>");
      found.add("المنطقة القتلى");
      found.add("الريف الشرقي " + dead);
    }
    return html.toString();
  }

  private String filled(
      Layout layout, String title, String body, String url, LocalDateTime time, Random random) {
    LocalDate day = time.toLocalDate();
    String western =
        DAYS.get(day.getDayOfWeek().getValue() - 1)
            + " "
            + day.getDayOfMonth()
            + " "
            + MONTHS.get(day.getMonthValue() - 1)
            + " "
            + day.getYear();
    return templates
        .getOrDefault(layout, "")
        .replace("{{title}}", escaped(title).replace("\"", "&quot;"))
        .replace("{{site}}", layout.site())
        .replace("{{url}}", url)
        .replace("{{charset}}", layout.charset().name())
        .replace("{{iso}}", time.atOffset(ZoneOffset.ofHours(3)).toString())
        .replace("{{later}}", time.plusDays(3).atOffset(ZoneOffset.ofHours(3)).toString())
        .replace(
            "{{rfc}}",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.ofHours(3))))
        .replace("{{long}}", western + " - " + time.toLocalTime())
        .replace(
            "{{numeric}}",
            String.format(
                Locale.ROOT,
                "%02d/%02d/%d %s",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear(),
                time.toLocalTime()))
        .replace(
            "{{indic}}",
            indic(
                day.getDayOfMonth()
                    + " "
                    + MONTHS.get(day.getMonthValue() - 1).split("/", 2)[1]
                    + " "
                    + day.getYear()))
        .replace("{{author}}", AUTHORS.get(random.nextInt(AUTHORS.size())))
        .replace("{{comment}}", COMMENT)
        .replace(
            "{{menubar}}",
            SECTIONS.stream()
                .map(each -> "<a href='/s'>" + each + "</a>")
                .collect(Collectors.joining(" | ")))
        .replace(
            "{{menu}}",
            SECTIONS.stream()
                .map(each -> "<li><a href='/s'>" + each + "</a></li>")
                .collect(Collectors.joining()))
        .replace("{{relatedbr}}", links(random, "", "<br>"))
        .replace("{{related}}", links(random, "<li>", "</li>"))
        .replace("{{latest}}", links(random, "<li>", "</li>"))
        .replace(
            "{{cards}}",
            links(random, "<div class='card'><h3>", "</h3><span>قبل ساعتين</span></div>"))
        .replace("{{body}}", body);
  }

  private String links(Random random, String before, String after) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      html.append(before)
          .append("<a href='/")
          .append(i)
          .append("'>")
          .append(escaped(any(random).title()))
          .append("</a>")
          .append(after);
    }
    return html.toString();
  }

  private static String indic(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) ('\u0660' + c - '0') : c);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
