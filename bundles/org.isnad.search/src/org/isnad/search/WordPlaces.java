// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** Where words stand in the texts of one segment of the index. For one thread. */
final class WordPlaces {
	private final Terms terms;
	private final FixedBitSet texts;

	/** @param texts which entries are looked at */
	WordPlaces(LeafReader reader, FixedBitSet texts) throws IOException {
		this.terms = reader.terms(IndexField.TEXT);
		this.texts = texts;
	}

	/** The places of words in a row, by entry. */
	Map<Integer, Places> of(Condition.Words words) throws IOException {
		Map<Integer, Places> found = null;
		for (Condition.Word word : words.words()) {
			Map<Integer, Places> places = of(word, found == null ? null : found.keySet());
			found = found == null ? places : followed(found, places);
		}
		return found;
	}

	private static Map<Integer, Places> followed(Map<Integer, Places> ones, Map<Integer, Places> others) {
		Map<Integer, Places> result = new HashMap<>();
		ones.forEach((text, places) -> {
			Places next = others.get(text);
			Places both = next == null ? null : places.followedBy(next);
			if (both != null && both.count() > 0) {
				result.put(text, both);
			}
		});
		return result;
	}

	/** @param among the only texts that matter, or null for all */
	private Map<Integer, Places> of(Condition.Word word, Set<Integer> among) throws IOException {
		Map<Integer, Places> found = new HashMap<>();
		if (terms == null || among != null && among.isEmpty()) {
			return found;
		}
		TermsEnum each = terms.iterator();
		switch (word.form()) {
		case WHOLE -> collect(each, word.folded(), among, found);
		case PREFIX -> {
			BytesRef prefix = new BytesRef(word.folded());
			PostingsEnum postings = null;
			for (boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END; more && StringHelper.startsWith(each.term(), prefix); more = each.next() != null) {
				postings = collect(each, postings, among, found);
			}
		}
		case CLITICS -> {
			for (String form : QueryWords.withClitics(word.folded())) {
				collect(each, QueryWords.kept(form), among, found);
			}
		}
		}
		found.replaceAll((text, places) -> places.sorted());
		return found;
	}

	private void collect(TermsEnum each, String term, Set<Integer> among, Map<Integer, Places> found) throws IOException {
		if (each.seekExact(new BytesRef(term))) {
			collect(each, (PostingsEnum) null, among, found);
		}
	}

	private PostingsEnum collect(TermsEnum term, PostingsEnum reuse, Set<Integer> among, Map<Integer, Places> found) throws IOException {
		PostingsEnum postings = term.postings(reuse, PostingsEnum.OFFSETS);
		for (int entry = postings.nextDoc(); entry != PostingsEnum.NO_MORE_DOCS; entry = postings.nextDoc()) {
			if (texts.get(entry) && (among == null || among.contains(entry))) {
				Places places = found.computeIfAbsent(entry, key -> new Places());
				for (int i = postings.freq(); i > 0; i--) {
					int at = postings.nextPosition();
					places.add(at, at, postings.startOffset(), postings.endOffset());
				}
			}
		}
		return postings;
	}
}
