// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.testkit.Corpora;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.SuggestResult.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {
	private static final List<String> COUNTED = List.of("Suggest_claims", "Suggest_attributions", "Suggest_relations", "Suggest_failed", "Suggest_pipelinesFailed");

	@TempDir
	Path folder;
	private CorpusStore store;

	@BeforeEach
	void create() throws Exception {
		store = Corpora.empty(folder.resolve("corpus"));
		Corpora.add(store, "d0", "خبر");
	}

	private static SuggestResult result(int claims, int attributions, int relations, Failure... failures) {
		return new SuggestResult(1, claims, attributions, relations, 1, 1, List.of(failures));
	}

	@Test
	void theResultsOfAllPipelinesAreOneLine() {
		RunReport report = RunReport.of(List.of(result(40, 46, 0), result(1, 0, 0), result(0, 0, 1)), List.of(), List.of("left out"), store);
		assertFalse(report.failed());
		assertTrue(report.line().contains("41"), report.line());
		assertTrue(report.line().contains("46"), report.line());
		assertEquals(List.of("left out"), report.details());
	}

	@Test
	void aDocumentThatFailedTwiceIsOneDocument() {
		Failure one = new Failure("d0", "cues 1", "loops");
		RunReport report = RunReport.of(List.of(result(2, 0, 0, one, new Failure("d0", "cues 1", "outside")), result(0, 0, 0, new Failure("d1", "other", "threw"))),
			List.of(), List.of(), store);
		assertTrue(report.failed());
		assertTrue(report.line().contains("2"), report.line());
		assertEquals(3, report.details().size());
		assertTrue(report.details().get(0).contains("d0") && report.details().get(0).contains("cues 1") && report.details().get(0).contains("loops"));
	}

	@Test
	void whereNothingWasFoundThatIsSaid() {
		assertEquals(Messages.Suggest_found_nothing, RunReport.of(List.of(result(0, 0, 0)), List.of(), List.of(), store).line());
	}

	@Test
	void everyCountHasItsWordsInBothLanguages() throws Exception {
		for (String file : List.of("messages.properties", "messages_ar.properties")) {
			Properties words = new Properties();
			try (InputStream in = Messages.class.getResourceAsStream(file)) {
				words.load(in);
			}
			for (String key : COUNTED) {
				for (int number : List.of(1, 2, 3, 10, 11, 5000)) {
					String text = new MessageFormat(words.getProperty(key)).format(new Object[] { number, Integer.toString(number) });
					assertTrue(number < 3 || text.contains(Integer.toString(number)), key + ": " + text);
					assertFalse(text.contains("{") || text.contains("|"), key + ": " + text);
				}
			}
		}
	}
}
