package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NounParadigmTest {
  @Test
  void brokenPlural() {
    Map<String, Integer> forms = Forms.noun("عنصر", "عناصر");
    assertThat(forms)
        .containsKeys("عنصر", "عنصرا", "عنصران", "عنصرين", "عناصر", "عنصر+ه", "عناصر+ها")
        .doesNotContainKeys("عناصرا", "عناصران");
    assertThat(forms.get("عناصر") & (Form.SING | Form.PLUR)).isEqualTo(Form.PLUR);
    assertThat(forms.get("عنصرين") & (Form.DUAL | Form.PLUR)).isEqualTo(Form.DUAL);
  }

  @Test
  void soundMasculinePlural() {
    Map<String, Integer> forms = Forms.noun("مقاتل", "+ون");
    assertThat(forms)
        .containsKeys(
            "مقاتلون", "مقاتلين", "مقاتلان", "مقاتلو", "مقاتلي", "مقاتلو+ها", "مقاتلي+هم");
    assertThat(forms.get("مقاتلين") & (Form.DUAL | Form.PLUR)).isEqualTo(Form.DUAL | Form.PLUR);
    assertThat(forms.get("مقاتلي") & (Form.DUAL | Form.PLUR | Form.CONSTRUCT))
        .isEqualTo(Form.PLUR | Form.CONSTRUCT);
  }

  @Test
  void feminineInTaMarbuta() {
    assertThat(Forms.noun("قذيفة", "قذائف", "+ات"))
        .containsKeys(
            "قذيفة", "قذيفت+ها", "قذيفتان", "قذيفتين", "قذيفتا", "قذيفتي", "قذيفات", "قذائف")
        .doesNotContainKeys("قذيفةا", "قذيفةان", "قذيفة+ها");
  }

  @Test
  void endingsThatTakeNoTanwin() {
    assertThat(Forms.noun("لواء", "ألوية"))
        .containsKeys("لواء", "لواءان", "لواءين", "ألوية", "ألويت+هم")
        .doesNotContainKey("لواءا");
    assertThat(Forms.noun("شهيد", "شهداء")).containsKey("شهداء").doesNotContainKey("شهداءا");
  }

  @Test
  void endingsInAlefMaqsura() {
    assertThat(Forms.noun("مستشفى", "مستشفيات"))
        .containsKeys("مستشفى", "مستشفا+ه", "مستشفيان", "مستشفيين", "مستشفيات");
    assertThat(Forms.noun("قتيل", "قتلى")).containsKeys("قتلى", "قتلا+هم");
  }

  @Test
  void defectiveNounsLoseTheirYa() {
    assertThat(Forms.noun("راع", "رعاة")).containsKeys("راع", "راعي", "راعيا", "راعيان", "رعاة");
    assertThat(Forms.noun("قاضي", "قضاة")).containsKeys("قاض", "قاضي", "قضات+هم");
    assertThat(Forms.noun("أرض", "أراضي")).containsKeys("أراضي", "أراض", "أراضي+ها");
  }

  @Test
  void soundPluralsWrittenInFull() {
    Map<String, Integer> forms = Forms.noun("محامي", "محامون");
    assertThat(forms)
        .containsKeys("محامون", "محامين", "محامو", "محامي")
        .doesNotContainKey("محاميون");
    assertThat(Forms.noun("مواجهات"))
        .containsOnlyKeys(
            "مواجهات",
            "مواجهات+ه",
            "مواجهات+ها",
            "مواجهات+هما",
            "مواجهات+هم",
            "مواجهات+هن",
            "مواجهات+نا",
            "مواجهات+كم");
  }

  @Test
  void adjectivesAgree() {
    Map<String, Integer> forms = Forms.adjective("روسي", "روس");
    assertThat(forms)
        .containsKeys(
            "روسي", "روسية", "روسيا", "روسيان", "روسيين", "روسيون", "روسيتان", "روسيات", "روس");
    assertThat(forms.get("روسية") & (Form.MASC | Form.FEM)).isEqualTo(Form.FEM);
    assertThat(forms.get("روسيون") & (Form.MASC | Form.FEM)).isEqualTo(Form.MASC);
  }
}
