// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.testkit.Corpora;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.reason.SuggestionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedPipelineTest {
	@TempDir
	Path folder;

	private static Pipeline pipeline() {
		return new Pipeline("learned", "Learned", List.of("claim", "source", "cue", "attribution"), Pipeline.Scope.DOCUMENT,
				LearnedModel.class.getResource("/descriptors/Learned.xml"), LearnedModel.class.getClassLoader(), new LearnedParameters());
	}

	/** With the parameters told outright, whoever asks the pipeline for them. */
	private static SuggestResult suggest(CorpusStore store) throws CorpusException {
		PipelineSetting setting = PipelineSetting.of("learned");
		for (Map.Entry<String, String> parameter : pipeline().parameters().of(store).entrySet()) {
			setting = setting.parameter(parameter.getKey(), parameter.getValue());
		}
		return new SuggestOperation(store, pipeline(), document -> true, null).with(setting).run(new NullProgressMonitor());
	}

	@Test
	void suggestsWhatItLearnedWithProbabilitiesAndProvenance() throws Exception {
		PlantedCorpus corpus = new PlantedCorpus(folder.resolve("c"), 11).annotated(12, "hala").open(2);
		CorpusStore store = corpus.store();
		new LearnOperation(store).run(new NullProgressMonitor());
		LearnedModel model = LearnedModel.of(store).orElseThrow();
		SuggestResult result = suggest(store);
		assertEquals(List.of(), result.failed());
		AnnotationSet made = store.suggestionSet("d012", "learned");
		assertFalse(made.getAttributions().isEmpty());
		for (Attribution attribution : made.getAttributions()) {
			assertTrue(attribution.getScore() > 0 && attribution.getScore() <= 1);
			assertEquals("isnad-learned " + model.version() + " (12)", attribution.getEngine());
			assertFalse(attribution.getContent().isEmpty());
			assertTrue(SuggestionReason.text(attribution.getReason()).contains("12"), attribution.getReason());
		}
		List<Element> order = UsefulOrder.suggestions(made.getCues());
		assertTrue(Math.abs(order.getFirst().getScore() - 0.5) <= Math.abs(order.getLast().getScore() - 0.5));
	}

	@Test
	void withoutAModelTheUserIsToldWhatToDo() throws Exception {
		CorpusStore store = new PlantedCorpus(folder.resolve("c"), 12).open(1).store();
		CorpusException told = assertThrows(CorpusException.class, () -> pipeline().parameters().of(store));
		assertTrue(told.getMessage().contains("5") && told.getMessage().contains("isnad learn"), told.getMessage());
	}

	@Test
	void anyTextIsReadToItsEnd() throws Exception {
		CorpusStore store = new PlantedCorpus(folder.resolve("c"), 13).annotated(6, "hala").store();
		new LearnOperation(store).run(new NullProgressMonitor());
		List<String> texts = List.of("", " \n\t\n", "No Arabic here. He said that nothing happened!", "قال abc أن 12 \uD83D\uDE00 و", "وو ف ب. قال و\u064B\u064B",
				"كلمة ".repeat(5000), "«".repeat(300) + "قال الوزير أن", "\u202Eقال\u202C مدير الصحة أن\u00A0السد");
		for (int i = 0; i < texts.size(); i++) {
			Corpora.add(store, "x" + i, texts.get(i));
		}
		SuggestResult result = suggest(store);
		assertEquals(List.of(), result.failed());
		assertEquals(6 + texts.size(), result.documents());
	}

	@Test
	void theMostUsefulDocumentsAreThoseNobodyAnnotated() throws Exception {
		CorpusStore store = new PlantedCorpus(folder.resolve("c"), 14).annotated(8, "hala").open(4).store();
		Corpora.add(store, "strange", "زار فريق من علماء الفلك مرصدا جديدا فوق جبل بعيد، ونقل عن أحدهم قوله إن النجوم هناك أوضح. وبحسب المرصد فإن العدسة كبيرة.");
		List<UsefulDocument> without = new UsefulOrder(store, null).documents(3, new NullProgressMonitor());
		assertEquals("strange", without.getFirst().document(), "unlike all others");
		assertEquals(3, without.size());
		List<UsefulDocument> drawn = new UsefulOrder(store, null).reading(2).documents(10, new NullProgressMonitor());
		assertEquals(2, drawn.size());
		assertEquals(drawn, new UsefulOrder(store, null).reading(2).documents(10, new NullProgressMonitor()));
		new LearnOperation(store).run(new NullProgressMonitor());
		List<UsefulDocument> order = new UsefulOrder(store, LearnedModel.of(store).orElseThrow()).documents(100, new NullProgressMonitor());
		assertEquals("strange", order.getFirst().document(), "unlike all others, and unsure");
		assertEquals(5, order.size());
		assertTrue(order.stream().noneMatch(each -> each.document().compareTo("d008") < 0));
		assertEquals(order, new UsefulOrder(store, LearnedModel.of(store).orElseThrow()).documents(100, new NullProgressMonitor()));
	}
}
