// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.isnad.core.CorpusException;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionPipelineTest {
	@TempDir
	Path folder;
	private int corpora;

	@Test
	void verbSourceAndClause() throws Exception {
		assertEquals(List.of("غرفة التجارة في المدينة | ذكرت | الميناء أغلق ثلاثة أيام"),
				arabic("وذكرت غرفة التجارة في المدينة بأن الميناء أغلق ثلاثة أيام."));
		assertEquals(List.of("وزير الصحة | قال | المستشفى يستقبل الجرحى"), arabic("قال وزير الصحة، أمس، إن المستشفى يستقبل الجرحى."));
	}

	@Test
	void verbSourceAndVerbalNoun() throws Exception {
		assertEquals(List.of("القيادة العامة للشرطة | أكدت | انسحاب وحداتها من الضفة الغربية"),
				arabic("أكدت القيادة العامة للشرطة انسحاب وحداتها من الضفة الغربية."));
	}

	@Test
	void verbSourceAndPreposition() throws Exception {
		assertEquals(List.of("مصادر دبلوماسية غربية | كشفت | زيارة سرية إلى العاصمة"), arabic("كشفت مصادر دبلوماسية غربية عن زيارة سرية إلى العاصمة."));
		assertEquals(List.of("البلدية | أشارت | المياه عادت إلى الأحياء"), arabic("وأشارت البلدية إلى أن المياه عادت إلى الأحياء."));
	}

	@Test
	void sourceBeforeTheVerb() throws Exception {
		assertEquals(List.of("رئيس البلدية | أعلن | تأجيل الانتخابات المحلية"), arabic("رئيس البلدية كان قد أعلن تأجيل الانتخابات المحلية."));
		assertEquals(List.of("مصادر قريبة من الوفد | أكدت | وصول الحافلات إلى المعبر"), arabic("وكانت مصادر قريبة من الوفد، أكدت وصول الحافلات إلى المعبر."));
	}

	@Test
	void accordingToBeforeAndBehind() throws Exception {
		assertEquals(List.of("الناطق باسم الوزارة | بحسب | الجسر آمن تماما"), arabic("وبحسب الناطق باسم الوزارة، فإن الجسر آمن تماما."));
		assertEquals(List.of("شهود من الحي | وفق | اندلع الحريق في الطابق الثالث"), arabic("اندلع الحريق في الطابق الثالث، وفق شهود من الحي."));
		assertEquals(List.of("مصادر محلية | وفقا ل | سقط جسر السكة"), arabic("سقط جسر السكة وفقا لمصادر محلية."));
	}

	@Test
	void aPlanIsNoSource() throws Exception {
		assertEquals(List.of("خبراء الأمم المتحدة | وفق | تواصلت أعمال البناء في الميناء"), arabic("تواصلت أعمال البناء في الميناء وفق خبراء الأمم المتحدة."));
		assertEquals(List.of(), arabic("تواصلت أعمال البناء في الميناء وفق خطة الأمم المتحدة."));
	}

	@Test
	void aDocumentSays() throws Exception {
		assertEquals(List.of("البيان | جاء في | القتال سيستمر في الجبال"), arabic("وجاء في البيان أن القتال سيستمر في الجبال."));
	}

	@Test
	void aParticipleGoesOnWithTheSameSource() throws Exception {
		assertEquals(List.of("الوزير | قال | السد سليم", "(ELIDED) | مضيفا | الأبواب تعمل"), arabic("قال الوزير إن السد سليم، مضيفا أن الأبواب تعمل."));
	}

	@Test
	void quotationsKeepTheirMarksOutside() throws Exception {
		assertEquals(List.of("السفير | قال | لا نملك أي معلومات عن الحادث"), arabic("قال السفير: «لا نملك أي معلومات عن الحادث»."));
		Attribution mixed = set("ar", "أفاد بيان للوزارة بأن «الوفد بحث سبل وقف القتال».").getAttributions().getFirst();
		assertEquals("MIXED", mixed.getReportStyle());
	}

	@Test
	void whatSomeoneAnnouncedIsAttributedToHim() throws Exception {
		assertEquals(List.of("وزارة الصحة | أعلنته | افتتاح المستشفى"), arabic("يناقض هذا ما أعلنته وزارة الصحة عن افتتاح المستشفى."));
		assertEquals(List.of("إدارة الجمارك | وفق ما أعلنته | فتح المعبر أمام الشاحنات"), arabic("فتح المعبر أمام الشاحنات، وفق ما أعلنته إدارة الجمارك."));
		assertEquals(List.of("مصدر طبي | وفق ما أفاد به | توفي ثلاثة مصابين"), arabic("توفي ثلاثة مصابين، وفق ما أفاد به مصدر طبي."));
	}

	@Test
	void whoBlamesWhomForWhat() throws Exception {
		assertEquals(List.of("رئيس الحكومة | حمّل | المجلس مسؤولية انهيار السد"), arabic("حمّل رئيس الحكومة المجلس مسؤولية انهيار السد."));
		assertEquals(List.of("الوزير | حمّل | ما يسمى «مجلس الشرق» مسؤولية سقوط الضحايا"), arabic("وحمّل الوزير ما يسمى «مجلس الشرق» مسؤولية سقوط الضحايا."));
		assertEquals(List.of(), arabic("حمل الجنود صناديق الذخيرة إلى السد."));
	}

	@Test
	void thoseWhoAreToldOrAccusedAreNoSources() throws Exception {
		assertEquals(List.of("رئيس المجلس | أبلغ | رفضه نشر المراقبين"), arabic("رئيس المجلس أبلغ بعثة المراقبة رفضه نشر المراقبين."));
		assertEquals(List.of("الوزير | قال | السد سليم", "(ELIDED) | اتهم | الكذب على السكان"), arabic("قال الوزير إن السد سليم. واتهم الحكومة بالكذب على السكان."));
		assertEquals("(ELIDED) | قال | الطريق مفتوح", arabic("وقال لـ«نداء الأعالي» إن الطريق مفتوح.").getFirst());
	}

	@Test
	void nestedReportsHaveAParentThatEnclosesThem() throws Exception {
		AnnotationSet set = set("ar", "ذكرت غرفة العمليات أن قائد اللواء أصدر تعليمات بضرورة حماية الأسرى.");
		assertEquals(2, set.getAttributions().size());
		Attribution inner = set.getAttributions().stream().filter(a -> a.getParent() != null).findFirst().orElseThrow();
		Claim outer = inner.getParent().getContent().getFirst();
		assertTrue(outer.getSpan().covers(inner.getContent().getFirst().getSpan()) && outer.getSpan().covers(inner.getCue().getSpan()));
	}

	@Test
	void clausesThatTheConjunctionTakesUpAreClaimsOfTheirOwn() throws Exception {
		assertEquals(List.of("الوزارة | أعلنت | السد سليم", "الوزارة | أعلنت | المهندسين عادوا إلى عملهم"),
				arabic("أعلنت الوزارة أن السد سليم، وأن المهندسين عادوا إلى عملهم."));
		AnnotationSet set = set("ar", "أعلنت الوزارة أن السد سليم، وأن المهندسين عادوا إلى عملهم.");
		assertSame(set.getAttributions().get(0).getCue(), set.getAttributions().get(1).getCue());
	}

	@Test
	void aNegatedCueCommitsToNothing() throws Exception {
		Attribution attribution = set("ar", "لم تكشف الوزارة عن عدد الأسرى في السجن.").getAttributions().getFirst();
		assertEquals("NEG", attribution.getCue().getCuePolarity());
		assertEquals("U_U", attribution.getFactuality());
	}

	@Test
	void doubtAndLabelsAreDistance() throws Exception {
		assertEquals("DISTANCE", set("ar", "زعمت القناة أن المدينة سقطت.").getAttributions().getFirst().getAuthorCommitment());
		assertEquals("NEUTRAL", set("ar", "قالت القناة إن المدينة سقطت.").getAttributions().getFirst().getAuthorCommitment());
		assertEquals("CT_NEG", set("ar", "نفت القناة سقوط المدينة في يد الجيش.").getAttributions().getFirst().getFactuality());
	}

	@Test
	void numbersInClaimsBecomeAnchors() throws Exception {
		AnnotationSet set = set("ar", "قالت الوزارة إن 14 مدنيا قتلوا في السوق.");
		assertEquals("14", set.getAnchors().getFirst().getValue());
		assertEquals("civilian", set.getAnchors().getFirst().getUnit());
		assertEquals(set.getClaims(), set.getAnchors().getFirst().getClaims());
	}

	@Test
	void timesAndPlacesInClaimsBecomeAnchors() throws Exception {
		AnnotationSet set = set("ar", "قالت الوزارة إن 14 مدنيا قتلوا في مدينة سبها صباح الثلاثاء 28 أيار/مايو 2019 وإن الهدوء عاد أمس.");
		assertEquals(List.of("QUANTITY 14 civilian", "PLACE Sabha null", "TIME 2019-05-28 null", "TIME 2019-06-01 null"), anchors(set));
	}

	private static List<String> anchors(AnnotationSet set) {
		return set.getAnchors().stream().sorted(Comparator.comparing(Anchor::getSpan)).map(a -> a.getKind() + " " + a.getValue() + " " + a.getUnit()).toList();
	}

	@Test
	void aNegatedClaimHasItsMarker() throws Exception {
		Claim claim = set("ar", "قال المدير إن المستودع غير موجود.").getClaims().getFirst();
		assertEquals("NEG", claim.getPolarity());
		assertEquals("غير", claim.getNegationMarker());
		assertEquals("POS", set("ar", "قال المدير إن المستودع موجود.").getClaims().getFirst().getPolarity());
	}

	@Test
	void everythingIsSignedAndScored() throws Exception {
		AnnotationSet set = set("ar", "قال المدير إن المستودع موجود.");
		Attribution attribution = set.getAttributions().getFirst();
		assertEquals("isnad-attributions 0.1.0", attribution.getEngine());
		assertEquals(0.91, attribution.getScore());
		assertEquals("verb-clause|قال|إن", attribution.getReason());
		assertEquals("verb-clause|قال|إن", attribution.getContent().getFirst().getReason());
		assertNull(attribution.getCreatedBy());
	}

	@Test
	void ambiguousWordsAreNoCues() throws Exception {
		assertEquals(List.of(), arabic("دون مواجهات تذكر دخلت القوات الحي."));
		assertEquals(List.of(), arabic("المجموعات المسلحة التابعة للمجلس في نص الاتفاق."));
		assertEquals(List.of(), arabic("وصف الطبيب الدواء وعبر الجسر."));
	}

	@Test
	void aLineThatBreaksOffBehindACueGoesOn() throws Exception {
		assertEquals(List.of("المراقبون | لفت | الوضع هادئ"), arabic("ولفت\nالمراقبون إلى أن الوضع هادئ."));
	}

	@Test
	void english() throws Exception {
		assertEquals(List.of("The minister | said | the port would reopen on Monday"), english("The minister said that the port would reopen on Monday."));
		assertEquals(List.of("the mayor | said | The bridge is safe"), english("“The bridge is safe,” the mayor said."));
		assertEquals(List.of("two witnesses | According to | the fire broke out at noon"), english("According to two witnesses, the fire broke out at noon."));
		assertEquals(List.of("The army | denied | bombing the market"), english("The army denied bombing the market."));
		assertEquals(List.of("The council | announced | a truce with the army"), english("The council announced a truce with the army."));
		assertEquals(List.of(), english("The reports are on the table and the dam is full."));
	}

	@Test
	void aLanguageWithoutLexiconGivesNothingAndNoFailure() throws Exception {
		Suggesting suggesting = new Suggesting(folder.resolve("fr"), "fr", "Le ministre a dit que le port est ouvert.");
		suggesting.run("attributions");
		assertEquals(List.of(), suggesting.attributions("d0"));
	}

	@Test
	void emptyAndOddTextsDoNoHarm() throws Exception {
		Suggesting suggesting = new Suggesting(folder.resolve("odd"), "ar", " ", "قال", "قال:", "«قال»", "أن أن أن قال أن", "\u0001\u200F\uD83D\uDE00 قال 😀 إن 😀😀", "وفق", "قال الوزير إن\n\n", ": : :", "أكد، أكد، أكد أن");
		assertEquals(10, suggesting.run("attributions").documents());
	}

	private List<String> arabic(String text) throws CorpusException {
		return suggestions("ar", text);
	}

	private List<String> english(String text) throws CorpusException {
		return suggestions("en", text);
	}

	private List<String> suggestions(String language, String text) throws CorpusException {
		Suggesting suggesting = new Suggesting(folder.resolve("c" + corpora++), language, text);
		suggesting.run("attributions");
		return suggesting.attributions("d0");
	}

	private AnnotationSet set(String language, String text) throws CorpusException {
		Suggesting suggesting = new Suggesting(folder.resolve("c" + corpora++), language, text);
		suggesting.run("attributions");
		return suggesting.set("d0");
	}
}
