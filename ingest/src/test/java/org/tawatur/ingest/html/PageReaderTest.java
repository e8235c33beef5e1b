package org.tawatur.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.lexicon.Pack;

class PageReaderTest {
  private static final PageReader READER = new PageReader(Pack.builtin());
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final String FIRST =
      "قتل ثلاثة عناصر من قوات النظام، اليوم الثلاثاء، في هجوم شنه تنظيم داعش قرب تدمر، بحسب مصدر محلي.";
  private static final String SECOND =
      "وأضاف المصدر أن الهجوم استهدف حافلة، وأدى إلى إصابة خمسة آخرين، نقلوا إلى المشفى.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TITLE = "مقتل ثلاثة عناصر في هجوم قرب تدمر";

  @Test
  void theArticleWithoutWhatStandsAroundIt() {
    Page page =
        read(
            "<html lang=ar><head><title>"
                + TITLE
                + " | شبكة الفرات</title><meta property=og:site_name content='شبكة الفرات'>"
                + "<link rel=canonical href='/news/1'></head><body class='single sidebar-right'>"
                + "<nav><a href=/>الرئيسية</a></nav><div id=wrap><article class=post><h1>"
                + TITLE
                + "</h1><div class=share-buttons>شارك <a>فيسبوك</a></div><div class=entry-content>"
                + "<figure><img><figcaption>صورة من مكان الهجوم</figcaption></figure>"
                + BODY
                + "<div><h3>اقرأ أيضا</h3><ul><li><a href=1>مقتل عنصر في ريف حمص الشرقي بانفجار لغم</a></ul></div>"
                + "<table><tr><th>المنطقة</th><th>القتلى</th></tr><tr><td>تدمر</td><td>3</td></tr></table>"
                + "</div></article><section class=comments><p>تعليق طويل من قارئ يقول فيه شيئا ما، عن الخبر.</p></section>"
                + "</div><div class=sidebar><ul><li><a href=2>خبر آخر عن شيء آخر في مكان آخر</a></ul></div></div>"
                + "<footer>جميع الحقوق محفوظة</footer>",
            context("https://example.org/a?b=1"));
    assertThat(page.title()).contains(TITLE);
    assertThat(page.publisher()).contains("شبكة الفرات");
    assertThat(page.canonicalUrl()).contains("https://example.org/news/1");
    assertThat(page.language()).contains("ar");
    assertThat(page.body().lines())
        .containsExactly("صورة من مكان الهجوم", FIRST, SECOND, "المنطقة | القتلى", "تدمر | 3");
  }

  @Test
  void paragraphsApartByLineBreaksOnly() {
    Page page =
        read("<div><h1>عنوان</h1><div id=x>" + FIRST + "<br><br>" + SECOND + "</div></div>");
    assertThat(page.body().lines()).containsExactly(FIRST, SECOND);
  }

  @Test
  void datesAreReadWhereverTheyStand() {
    List<String> pages =
        List.of(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-03-05T01:30:00+03:00\",\"author\":[{\"name\":\"أحمد\"}]}]}</script>"
                + BODY,
            "<meta property='article:published_time' content='2024-03-05T23:30:00+0300'>" + BODY,
            "<meta name=pubdate content='Tue, 05 Mar 2024 10:00:00 GMT'>" + BODY,
            "<h1>x</h1><time datetime='2024-03-05 10:00'>قبل يومين</time>" + BODY,
            "<h1>x</h1><time class=updated datetime='2024-04-05'></time><time datetime='2024-03-05'></time>"
                + BODY,
            "<h1>x</h1><span class=post-date>الثلاثاء 5 آذار/مارس 2024 - 14:30</span>" + BODY,
            "<h1>x</h1><div class=meta>٥ مارس ٢٠٢٤</div>" + BODY,
            "<h1>x</h1><div>5-3-2024</div>" + BODY,
            "<h1>x</h1><div>05/03/2024 | 22:15</div>" + BODY,
            "<h1>x</h1><div>2024-03-05</div>" + BODY,
            "<h1>x</h1><div>24 شعبان 1445هـ</div>" + BODY);
    for (String each : pages) {
      assertThat(read(each).published()).as(each).contains(DAY);
    }
    assertThat(read(pages.get(0)).author()).contains("أحمد");
    assertThat(read(pages.get(1)).publishedAt()).contains("2024-03-05T23:30+03:00");
  }

  @Test
  void theAddressIsTheLastWordForTheDate() {
    assertThat(read(BODY, context("https://example.org/2024/03/05/x.html")).published())
        .contains(DAY);
    assertThat(read(BODY, context("https://example.org/2024/33/05/x.html")).published()).isEmpty();
    assertThat(read(BODY, context("https://example.org/12024/3/5")).published()).isEmpty();
  }

  @Test
  void nothingIsPublishedAfterItWasFetched() {
    PageContext captured =
        new PageContext(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 3, 6)));
    assertThat(read("<h1>x</h1><div class=date>9 مارس 2025</div>" + BODY, captured).published())
        .isEmpty();
    assertThat(read("<h1>x</h1><div class=date>أمس</div>" + BODY, captured).published())
        .contains(DAY);
  }

  @Test
  void aPageOfLinksHasNoArticle() {
    StringBuilder links = new StringBuilder("<ul>");
    for (int i = 0; i < 50; i++) {
      links.append("<li><a href=").append(i).append('>').append(FIRST).append("</a></li>");
    }
    assertThat(read(links + "</ul>").body()).isEmpty();
    assertThat(read("").body()).isEmpty();
  }

  @Test
  void anyCharacterSetDeclaredOrNotOrWrongly() throws UnreadableException {
    String html = "<html><head>%s<title>" + TITLE + "</title></head><body>" + BODY;
    for (String declared :
        List.of("", "<meta charset=utf-8>", "<meta charset='windows-1252'>", "<meta charset=x>")) {
      String page = html.replace("%s", declared);
      for (Charset each :
          List.of(
              UTF_8,
              UTF_16LE,
              UTF_16BE,
              Charset.forName("windows-1256"),
              Charset.forName("ISO-8859-6"),
              Charset.forName("x-MacArabic"))) {
        byte[] bytes = page.replace('،', ',').getBytes(each);
        Page read = READER.read(bytes, PageContext.NONE);
        assertThat(read.body()).as(declared + each).contains("قتل ثلاثة عناصر من قوات النظام");
        assertThat(read.title()).contains(TITLE);
      }
    }
  }

  @Test
  void aFewBadBytesDoNotSpoilAPage() throws UnreadableException {
    byte[] bytes = ("<p>" + FIRST + "</p>").getBytes(UTF_8);
    bytes[40] = (byte) 0xff;
    assertThat(READER.read(bytes, PageContext.NONE).body()).contains("بحسب مصدر محلي");
  }

  @Test
  void aHundredThousandNestedTags() {
    String deep = "<div class=share>".repeat(100_000) + BODY + "</div>".repeat(100_000);
    assertThat(read(deep).body()).contains(FIRST);
    assertThat(read("<b><i>".repeat(50_000) + BODY).body()).contains("قوات النظام");
  }

  @Test
  void titlesKeepTheirOddities() {
    Page page = read("<title>&lt;/script&gt; \u001b[31m" + TITLE + "</title>" + BODY);
    assertThat(page.title()).contains("</script> \u001b[31m" + TITLE);
  }

  private static PageContext context(String url) {
    return new PageContext(Optional.of(url), Optional.empty(), Optional.empty());
  }

  private static Page read(String html) {
    return read(html, PageContext.NONE);
  }

  private static Page read(String html, PageContext context) {
    try {
      return READER.read(html.getBytes(UTF_8), context);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }
}
