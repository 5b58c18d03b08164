// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.uima.reason.SuggestionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which Arabic news reports, with what must not be taken for it. */
class AttributionPatternsTest {
	@TempDir
	Path folder;
	private int corpora;

	@Test
	void aQuotationMayStandFirst() throws Exception {
		assertEquals(List.of("quotation: مدير الميناء | يقول | لم نغلق الأرصفة يوما واحدا"), found("«لم نغلق الأرصفة يوما واحدا»، يقول مدير الميناء."));
		assertEquals(List.of("distance: قائد الفرقة | وصف | الوضع هادئ على طول الخط"), found("«الوضع هادئ على طول الخط»، هكذا وصف قائد الفرقة."));
		assertEquals(List.of(), found("«الوضع هادئ على طول الخط». يقول مدير الميناء."));
	}

	@Test
	void theSentencesOfAQuotationAreClaimsOfTheirOwn() throws Exception {
		assertEquals(List.of("quotation: السفير | قال | المفاوضات توقفت أمس", "quotation: السفير | قال | لا موعد لعودتها"),
				found("قال السفير: «المفاوضات توقفت أمس؛ لا موعد لعودتها»."));
	}

	@Test
	void aQuotationOfSeveralSentencesIsOne() throws Exception {
		assertEquals(List.of("quotation: السفير | قال | المفاوضات توقفت أمس", "quotation: السفير | قال | لم يحدد أحد موعدا لها"),
				found("قال السفير: «المفاوضات توقفت أمس. لم يحدد أحد موعدا لها». وغادر القاعة."));
		assertEquals(List.of("quotation: السفير | قال | المفاوضات توقفت أمس"), found("قال السفير: «المفاوضات توقفت أمس. وغادر القاعة."));
	}

	@Test
	void theNextSentenceMayGoOnWithTheReport() throws Exception {
		assertEquals(List.of("verb-clause: مراقبون | يرى | الحملة نجحت في الشرق", "verb-clause: مراقبون | يرى | تمكنت من كسب السكان"),
				found("يرى مراقبون أن الحملة نجحت في الشرق. وأنها تمكنت من كسب السكان."));
		assertEquals(1, found("يرى مراقبون أن الحملة نجحت في الشرق. وعاد السكان إلى بيوتهم أمس.").size());
	}

	@Test
	void aRelativeClauseTakesUpWhatWasSaid() throws Exception {
		assertEquals(List.of("verb-clause: الوزير | قال | السد سليم", "verb-preposition: إدارة السد | نفته | السد سليم"),
				found("قال الوزير إن السد سليم، وهو ما نفته إدارة السد."));
	}

	@Test
	void whoTheSentenceIsAboutSpeaks() throws Exception {
		assertEquals(List.of("source-first: مسؤول في المحافظة | يقول | الخطة جاهزة للتنفيذ"), found("أما مسؤول في المحافظة، فيقول إن الخطة جاهزة للتنفيذ."));
		assertEquals(List.of("source-first: سجلات الشركة | تفيد | الطائرة بيعت قبل عامين"), found("سجلات الشركة، التي اطلعنا عليها، تفيد بأن الطائرة بيعت قبل عامين."));
		assertEquals(List.of("source-first: النائبة عن حزب «البديل» مريم | قالت | القانون ظالم للبحارة"), found("النائبة عن حزب «البديل» مريم قالت إن القانون ظالم للبحارة."));
	}

	@Test
	void anInsertionPartsTheContent() throws Exception {
		AnnotationSet set = set("يسود، بحسب مراقبين محليين، هدوء حذر في أحياء المدينة.");
		assertEquals("0-4,27-52", set.getClaims().getFirst().getSpan().toString());
		assertEquals("according-to", SuggestionReason.key(set.getAttributions().getFirst().getReason()));
	}

	@Test
	void aNegationIsPartOfTheCue() throws Exception {
		assertEquals(List.of("negated: مسؤول في الوزارة | لم يؤكد | القرار صدر"), found("ولم يؤكد مسؤول في الوزارة أن القرار صدر."));
		assertEquals("U_U", set("ولم يؤكد مسؤول في الوزارة أن القرار صدر.").getAttributions().getFirst().getFactuality());
	}

	@Test
	void whatManySayIsImpersonalAndTheAuthorsOwnAsideIsNothing() throws Exception {
		assertEquals(List.of("impersonal: (ELIDED) | قيل | السفينة غرقت قرب الجزيرة"), found("قيل إن السفينة غرقت قرب الجزيرة."));
		assertEquals(List.of(), found("يذكر أن السفينة غرقت قرب الجزيرة قبل عامين."));
	}

	@Test
	void oneWhoIsNamedAlreadyIsPointedBackTo() throws Exception {
		String text = "قال مصدر طبي إن الجرحى بخير. وأضاف المصدر نفسه أن ثلاثة منهم غادروا المستشفى.";
		assertEquals(List.of("verb-clause: مصدر طبي | قال | الجرحى بخير", "anaphora: المصدر نفسه | أضاف | ثلاثة منهم غادروا المستشفى"), found(text));
		assertTrue(set(text).getAttributions().stream().anyMatch(a -> "ANAPHORIC_SPAN".equals(a.getSourceRealization())));
	}

	@Test
	void phrasesThatShareAPrepositionAreClaimsOfTheirOwn() throws Exception {
		assertEquals(List.of("document-says: الوثيقة | تنص | انسحاب القوات من السد", "document-says: الوثيقة | تنص | تسليم المفاتيح إلى الهيئة"),
				found("تنص الوثيقة على انسحاب القوات من السد، وعلى تسليم المفاتيح إلى الهيئة."));
	}

	@Test
	void whoAscribesWhatToWhat() throws Exception {
		assertEquals(List.of("verb-preposition: المتحدث باسم الوزارة | عزا | الانقطاعات إلى عطل في المحطة"), found("عزا المتحدث باسم الوزارة الانقطاعات إلى عطل في المحطة."));
	}

	@Test
	void nounsAndOtherVerbsAreNoCues() throws Exception {
		assertEquals(List.of(), found("يمكنه كشف أسباب العطل بعد إجراء الفحص."));
		assertEquals(List.of(), found("تبلغ كلفة إنشاء الجسر ثلاثة ملايين دينار."));
		assertEquals(List.of(), found("وصلت القوات التابعة للمجلس حسب الخطة إلى المرفأ، وفتح رجل ذكر الباب."));
	}

	@Test
	void oneReportHasOneCue() throws Exception {
		assertEquals(List.of("quotation: رئيس الفريق | صرح | هذه الأدوات أقدم مما كنا نظن"), found("صرح رئيس الفريق قائلا: «هذه الأدوات أقدم مما كنا نظن»."));
	}

	/** "pattern: source | cue | content" in text order. */
	private List<String> found(String text) throws Exception {
		Suggesting suggesting = suggest(text);
		List<Attribution> sorted = new ArrayList<>(suggesting.set("d0").getAttributions());
		sorted.sort(Comparator.comparing((Attribution a) -> a.getCue().getSpan()).thenComparing(a -> a.getContent().getFirst().getSpan()));
		List<String> shown = suggesting.attributions("d0");
		return IntStream.range(0, shown.size()).mapToObj(i -> SuggestionReason.key(sorted.get(i).getReason()) + ": " + shown.get(i)).toList();
	}

	private AnnotationSet set(String text) throws Exception {
		return suggest(text).set("d0");
	}

	private Suggesting suggest(String text) throws Exception {
		Suggesting suggesting = new Suggesting(folder.resolve("c" + corpora++), "ar", text);
		suggesting.run("attributions");
		return suggesting;
	}
}
