package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.Document;
import org.tawatur.ingest.feed.Columns;

class FeedTest {
  private static final String RSS =
      "<?xml version='1.0' encoding='utf-8'?>\n"
          + "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>شبكة الفرات</title><link>http://example.org/</link><description>أخبار</description>"
          + "<item><title>هجوم قرب تدمر</title><link>http://example.org/1</link><guid isPermaLink='false'>g1</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0300</pubDate><dc:creator>أحمد</dc:creator><description>ملخص</description>"
          + "<content:encoded><![CDATA[<p>"
          + Archives.SENTENCE
          + "</p><p>فقرة ثانية.</p><script>x</script>]]></content:encoded></item>"
          + "<item><title>خبر ثان</title><link>http://example.org/2</link><description>"
          + Archives.SENTENCE
          + "</description></item></channel></rss>";
  private static final String ATOM =
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>شبكة</title><id>x</id><updated>2024-03-06T00:00:00Z</updated>"
          + "<entry><title>هجوم</title><id>urn:1</id><link href='http://example.org/a'/><published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated><author><name>أحمد</name></author><content type='html'>&lt;p&gt;"
          + Archives.SENTENCE
          + "&lt;/p&gt;</content></entry></feed>";

  @TempDir Path folder;

  @Test
  void articlesOfAnRssFeed() throws IOException {
    Reads reads = read("x.rss", RSS.getBytes(UTF_8));
    assertThat(reads.failures()).isEmpty();
    assertThat(reads.reports()).hasSize(2);
    Report first = reads.reports().get(0);
    assertThat(first.document().text())
        .isEqualTo("هجوم قرب تدمر\n\n" + Archives.SENTENCE + "\nفقرة ثانية.");
    assertThat(first.document().published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(first.document().publisher()).contains("شبكة الفرات");
    assertThat(first.document().url()).contains("http://example.org/1");
    assertThat(first.author()).contains("أحمد");
    assertThat(first.publishedAt()).contains("2024-03-05T07:00Z");
    assertThat(first.document().id()).startsWith("example.org-").hasSize(28);
    assertThat(reads.reports().get(1).document().published()).isEmpty();
    // the same article has the same id wherever the feed is read from
    assertThat(Reads.ofInput(RSS).ids()).isEqualTo(reads.ids());
  }

  @Test
  void articlesOfAnAtomFeedInAnyCharacterSet() throws IOException {
    for (Charset each : List.of(UTF_8, Charset.forName("windows-1256"))) {
      String xml = "<?xml version='1.0' encoding='" + each.name() + "'?>" + ATOM;
      Report report = read("x.xml", xml.getBytes(each)).report();
      assertThat(report.document().text()).endsWith(Archives.SENTENCE);
      assertThat(report.document().published()).contains(LocalDate.of(2024, 3, 5));
      assertThat(report.author()).contains("أحمد");
    }
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.key"), "SECRET");
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>";
    String outside = "<!DOCTYPE rss [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
    String remote = "<!DOCTYPE rss SYSTEM 'http://192.0.2.1/x.dtd'>";
    for (String doctype : List.of(bomb, outside, remote)) {
      for (String body :
          List.of(
              RSS.substring(RSS.indexOf("<rss")).replace("ملخص", "&e;"),
              ATOM.replace("هجوم", "&e;"),
              "<opml version='2.0'><head><title>&e;</title></head><body><outline text='&e;' xmlUrl='http://192.0.2.1/'/></body></opml>")) {
        Reads reads = read("x.rss", (doctype + body).getBytes(UTF_8));
        assertThat(reads.reports()).isEmpty();
        assertThat(reads.failures()).singleElement().asString().contains("document type");
      }
    }
  }

  @Test
  void whatIsNoFeedIsSaid() throws IOException {
    assertThat(read("x.rss", "<rss><channel>".getBytes(UTF_8)).failures())
        .singleElement()
        .asString()
        .contains("neither RSS nor Atom");
    assertThat(read("sitemap.xml", "<urlset></urlset>".getBytes(UTF_8)).failures()).hasSize(1);
    Files.writeString(folder.resolve("a.txt"), "نص");
    Reads all = Reads.of(folder);
    assertThat(all.ids()).containsExactly("a");
    assertThat(all.others()).as("a sitemap in a folder").isEqualTo(1);
  }

  @Test
  void nothingIsFetchedUnlessAskedFor() throws IOException {
    String opml =
        "<opml version='2.0'><body><outline text='g'><outline type='rss' xmlUrl='http://example.org/feed'/></outline></body></opml>";
    assertThat(read("x.opml", opml.getBytes(UTF_8)).failures())
        .singleElement()
        .asString()
        .contains("http://example.org/feed: an address; --fetch");
  }

  @Test
  void articlesOfATable() throws IOException {
    String csv =
        "id,text,title,published,author\r\n"
            + "a,\"سطر \"\"أول\"\"\nوسطر ثان\",عنوان,2024-03-05T10:00:00Z,أحمد\r\n"
            + ",نص آخر,,5 آذار 2024,\r\n"
            + "c,,x,,\r\n"
            + "d,نص,,أمس,\r\n";
    for (Charset each : List.of(UTF_8, Charset.forName("windows-1256"))) {
      Reads reads = read("x.csv", csv.getBytes(each));
      assertThat(reads.ids()).containsExactly("a", "x-3");
      Document first = reads.reports().get(0).document();
      assertThat(first.text()).isEqualTo("سطر \"أول\"\nوسطر ثان");
      assertThat(first.title()).contains("عنوان");
      assertThat(reads.reports())
          .extracting(report -> report.document().published())
          .containsOnly(Optional.of(LocalDate.of(2024, 3, 5)));
      assertThat(reads.reports().get(0).author()).contains("أحمد");
      assertThat(reads.failures()).hasSize(2);
      assertThat(reads.failures().get(0).where()).endsWith("x.csv:5");
      assertThat(reads.failures().get(1).what()).contains("أمس");
    }
  }

  @Test
  void anEmptyTableHoldsNothing() throws IOException {
    Reads reads = read("x.csv", new byte[0]);
    assertThat(reads.ids()).isEmpty();
    assertThat(reads.failures()).isEmpty();
    assertThat(read("y.csv", "id^text\n1^x\n".getBytes(UTF_8)).failures())
        .singleElement()
        .asString()
        .contains("divide cells by comma, semicolon, tab or bar");
  }

  @Test
  void columnsAreMapped() throws IOException {
    ReaderSettings settings = Reads.SETTINGS.with(Columns.parse("text=Body,title=HEAD line"));
    Path file =
        Files.writeString(folder.resolve("x.csv"), "head LINE;body;x\nعنوان;نص, بفاصلة;1\n");
    Document document = Reads.of(settings, file).report().document();
    assertThat(document.text()).isEqualTo("نص, بفاصلة");
    assertThat(document.title()).contains("عنوان");
    assertThat(Reads.of(file).failures()).singleElement().asString().contains("--columns text=");
    Path tabs = Files.writeString(folder.resolve("x.tsv"), "text\tid\nنص\t7\n");
    assertThat(Reads.of(tabs).ids()).containsExactly("7");
  }

  @Test
  void aQuotationThatNeverCloses() throws IOException {
    String csv = "id,text\na,نص\nb,\"" + "x".repeat(2_000_000);
    ReaderSettings settings = Reads.SETTINGS.with(new Limits(1_000_000, 1_000_000));
    Reads reads = Reads.of(settings, Files.writeString(folder.resolve("x.csv"), csv));
    assertThat(reads.ids()).containsExactly("a");
    assertThat(reads.failures()).singleElement().asString().contains("never closed");
  }

  private Reads read(String name, byte[] bytes) throws IOException {
    return Reads.of(Files.write(folder.resolve(name), bytes));
  }
}
