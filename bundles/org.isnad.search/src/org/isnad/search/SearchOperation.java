// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.Document;

/** Searches the texts of a corpus, one after the other; it reads and changes nothing. */
public final class SearchOperation {
	private static final int CONTEXT = 60;

	private final CorpusStore store;
	private final Query query;
	private final Predicate<Document> documents;
	private final int limit;

	/**
	 * @param documents which documents
	 * @param limit     how many hits are wanted; all are counted
	 */
	public SearchOperation(CorpusStore store, Query query, Predicate<Document> documents, int limit) {
		this.store = store;
		this.query = query;
		this.documents = documents;
		this.limit = limit;
	}

	/**
	 * Searches.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException             if a text cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public SearchResult run(IProgressMonitor monitor) throws CorpusException {
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, chosen.size());
		List<Hit> hits = new ArrayList<>();
		int total = 0;
		for (Document document : chosen) {
			progress.split(1);
			DocumentText text = store.text(document.getId());
			for (int[] place : places(text, store.languageOf(document))) {
				if (total++ < limit) {
					hits.add(hit(document.getId(), text, place[0], place[1]));
				}
			}
		}
		return new SearchResult(total, hits);
	}

	private List<int[]> places(DocumentText text, String language) {
		String folded = ArabicFolder.key(text.string());
		// Cutting a text into tokens costs far more than this look.
		if (!query.phrases().stream().allMatch(phrase -> phrase.stream().allMatch(folded::contains))) {
			return List.of();
		}
		List<Token> tokens = new TextSegmenter(language).tokens(text.string());
		List<int[]> places = new ArrayList<>();
		for (List<String> phrase : query.phrases()) {
			List<int[]> found = places(tokens, phrase);
			if (found.isEmpty()) {
				return List.of();
			}
			places.addAll(found);
		}
		places.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
		return places;
	}

	private static List<int[]> places(List<Token> tokens, List<String> phrase) {
		List<int[]> places = new ArrayList<>();
		for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
			int matched = 0;
			while (matched < phrase.size() && tokens.get(i + matched).is(phrase.get(matched))) {
				matched++;
			}
			if (matched == phrase.size()) {
				places.add(new int[] { tokens.get(i).begin(), tokens.get(i + matched - 1).end() });
			}
		}
		return places;
	}

	private static Hit hit(String document, DocumentText text, int begin, int end) {
		String string = text.string();
		int from = Math.max(text.paragraphBegin(text.paragraphAt(begin)), begin - CONTEXT);
		if (from > 0 && from > text.paragraphBegin(text.paragraphAt(begin))) {
			// Not in the middle of a word, nor of a surrogate pair.
			while (from < begin && !Character.isWhitespace(string.charAt(from - 1))) {
				from++;
			}
		}
		int paragraphEnd = text.paragraphEnd(text.paragraphAt(end));
		int to = Math.max(end, Math.min(paragraphEnd, end + CONTEXT));
		while (to < paragraphEnd && to > end && !Character.isWhitespace(string.charAt(to))) {
			to--;
		}
		return new Hit(document, begin, end, string.substring(from, begin), string.substring(begin, end), string.substring(end, to));
	}
}
