// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.engines.ShippedPipelines;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.SpanElement;
import org.isnad.uima.Pipelines;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;
import org.isnad.uima.reason.SuggestionReason;

/** What the shipped pipeline suggests for texts, and what is marked in a set of annotations. Stateless. */
public final class Suggested {
	private Suggested() {
	}

	/** Runs the pipeline for attributions over a corpus of these texts: the suggestions of each, in order. */
	public static List<List<Statement>> of(List<AnnotatedText> texts) throws Exception {
		Path folder = Files.createTempDirectory("isnad-benchmark"); //$NON-NLS-1$
		try {
			CorpusStore store = CorpusStore.create(folder.resolve("c"), "news", "ar", Profile.FULL); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			for (int i = 0; i < texts.size(); i++) {
				Document draft = ModelFactory.eINSTANCE.createDocument();
				draft.setId("d" + i); //$NON-NLS-1$
				draft.setTitle(texts.get(i).title());
				draft.setLanguage(texts.get(i).language());
				store.add(draft, texts.get(i).text());
			}
			SuggestResult result = new SuggestOperation(store, ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow(), d -> true, null).run(null);
			if (!result.failed().isEmpty()) {
				throw new IllegalStateException(result.failed().toString());
			}
			List<List<Statement>> all = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				all.add(statements(store.suggestionSet("d" + i, Pipelines.DEFAULT))); //$NON-NLS-1$
			}
			return all;
		} finally {
			FolderTree.delete(folder);
		}
	}

	/** The attributions of a set that have a cue. */
	public static List<Statement> statements(AnnotationSet set) {
		List<Statement> statements = new ArrayList<>();
		for (Attribution each : set.getAttributions()) {
			if (each.getCue() != null) {
				double score = each.getScore() == null ? 1 : each.getScore();
				statements.add(new Statement(SuggestionReason.key(each.getReason()), each.getCue().getSpan(), each.getSource() == null ? null : each.getSource().getSpan(),
						each.getContent().stream().map(SpanElement::getSpan).toList(), score));
			}
		}
		return statements;
	}
}
