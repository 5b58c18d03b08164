// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.uima.SuggestOperation;
import org.isnad.uima.SuggestResult;

/** Runs the shipped pipelines over texts and shows what they suggest, a line each. */
final class Suggesting {
	private final CorpusStore store;

	Suggesting(Path folder, String language, String... texts) throws CorpusException {
		store = CorpusStore.create(folder, "test", language, Profile.FULL);
		for (int i = 0; i < texts.length; i++) {
			Document draft = ModelFactory.eINSTANCE.createDocument();
			draft.setId("d" + i);
			draft.setTitle("document " + i);
			draft.setPubDate("2019-06-02");
			store.add(draft, texts[i]);
		}
	}

	CorpusStore store() {
		return store;
	}

	/** Runs a pipeline; no engine may fail. */
	SuggestResult run(String pipeline) throws CorpusException {
		SuggestResult result = new SuggestOperation(store, ShippedPipelines.all().find(pipeline).orElseThrow(), d -> true, null).run(null);
		assertEquals(List.of(), result.failed());
		return result;
	}

	AnnotationSet set(String document) throws CorpusException {
		return store.suggestionSet(document, "attributions");
	}

	/** "source | cue | content" of each attribution in text order; the realization in brackets where no words are the source. */
	List<String> attributions(String document) throws CorpusException {
		String text = store.text(document).string();
		List<Attribution> sorted = new ArrayList<>(set(document).getAttributions());
		sorted.sort(Comparator.comparing((Attribution a) -> a.getCue().getSpan()).thenComparing(a -> a.getContent().getFirst().getSpan()));
		return sorted.stream().map(a -> (a.getSource() == null ? "(" + a.getSourceRealization() + ")" : a.getSource().getSpan().textIn(text)) + " | "
				+ a.getCue().getSpan().textIn(text) + " | " + a.getContent().getFirst().getSpan().textIn(text)).toList();
	}
}
