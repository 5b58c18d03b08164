// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.PipelineRunner;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.Test;

/** Texts that are no news: the default pipeline comes to an end over each, and what it marks lies in the text. */
class OddTextsTest {
	private static final String NEWS = "قال المتحدث باسم الوزارة إن القافلة وصلت أمس، وأكد شهود عيان أن «الطريق» مغلق منذ 3 أيام. ";
	private static final String[] PIECES = { "قال ", "الوزير ", "إن ", "أن ", "وفق ", "«", "»", "\"", ":", "،", ".", "..", "\n", "\n\n", " ", "3", "٤٥", "%", "CNN ", "said that ",
			"\uD800", "\uDC00", "\uD83D\uDE00", "\u200F", "\u064B", "ـ", "\uFEFC", "\u0000", "\uFEFF", "و", "ولم ", "تؤكد ", "المصدر نفسه ", "أمس ", "29/5/2019 ", "مئتين " };

	@Test
	void textsOfAnyPiecesComeToAnEndAndMarksLieInThem() throws Exception {
		SplittableRandom random = new SplittableRandom(11);
		try (PipelineRunner runner = new PipelineRunner(ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow())) {
			for (int i = 0; i < 1500; i++) {
				StringBuilder text = new StringBuilder();
				for (int n = random.nextInt(40); n > 0; n--) {
					text.append(PIECES[random.nextInt(PIECES.length)]);
				}
				marks(runner, text.toString(), random.nextBoolean() ? "ar" : "en");
			}
		}
	}

	@Test
	void emptyAndForeignTextsGiveNothing() throws Exception {
		try (PipelineRunner runner = new PipelineRunner(ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow())) {
			for (String text : List.of("", " ", "\n\n\t", "...", "Lorem ipsum dolor sit amet, 12 consectetur.", "新闻报道", "\uD800")) {
				assertEquals(List.of(), marks(runner, text, "ar"), text);
			}
		}
	}

	@Test
	void aMegabyteWithoutAnyPunctuationComesToAnEnd() throws Exception {
		String line = NEWS.replaceAll("[،.«»]", "");
		StringBuilder text = new StringBuilder();
		while (text.length() < 1_000_000) {
			text.append(line);
		}
		try (PipelineRunner runner = new PipelineRunner(ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow())) {
			List<AnnotationFS> found = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> marks(runner, text.toString(), "ar"));
			assertTrue(found.size() > 1000, Integer.toString(found.size()));
			StringBuilder words = new StringBuilder();
			while (words.length() < 1_000_000) {
				words.append("القافلة شاحنة طريق مدينة ");
			}
			assertTimeoutPreemptively(Duration.ofMinutes(2), () -> marks(runner, words.toString(), "ar"));
		}
	}

	private static List<AnnotationFS> marks(PipelineRunner runner, String text, String language) throws Exception {
		CAS cas = runner.emptyCas();
		cas.setDocumentText(text);
		cas.setDocumentLanguage(language);
		runner.process();
		List<AnnotationFS> marks = new ArrayList<>();
		for (String type : List.of(IsnadTypes.CLAIM, IsnadTypes.CUE, IsnadTypes.SOURCE, IsnadTypes.PREFIX + "Anchor")) {
			for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type))) {
				assertTrue(each.getBegin() >= 0 && each.getBegin() < each.getEnd() && each.getEnd() <= text.length(), () -> each + " in " + text);
				marks.add(each);
			}
		}
		return marks;
	}
}
