package org.tawatur.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class KmlTest {
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  @Test
  void anXmlReaderFindsEveryEvent() throws Exception {
    NodeList placemarks = document().getElementsByTagNameNS(NAMESPACE, "Placemark");
    assertThat(placemarks.getLength()).isEqualTo(Exports.events().size());
    assertThat(document().getElementsByTagNameNS(NAMESPACE, "Point").getLength()).isEqualTo(5);
  }

  @Test
  void whatReportsSayIsNoMarkup() throws Exception {
    NodeList descriptions = document().getElementsByTagNameNS(NAMESPACE, "description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      String html = ((Element) descriptions.item(i)).getTextContent();
      assertThat(html).startsWith("<p dir=\"auto\">").endsWith("</p>");
      assertThat(html.substring(14, html.length() - 4)).doesNotContain("<", ">", "\"");
    }
    assertThat(document().getElementsByTagName("script").getLength()).isZero();
  }

  private static Document document() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Exports.file(ExportFormat.KML, ExportOptions.DEFAULT)));
  }
}
