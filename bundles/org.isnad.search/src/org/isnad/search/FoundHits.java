// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** What was found, in the order of documents and text; contexts are only made of what is shown. For one thread. */
final class FoundHits implements SegmentSearch.Found {
	private static final Comparator<Row.Place> ORDER = Comparator.comparingInt(Row.Place::begin).thenComparingInt(Row.Place::end).thenComparing(Row.Place::annotator).thenComparing(Row.Place::id);

	private final TreeMap<String, Places> texts = new TreeMap<>();
	private final TreeMap<String, List<Row.Place>> annotations = new TreeMap<>();

	@Override
	public void text(Document document, Places places) {
		texts.put(document.getId(), places);
	}

	@Override
	public void annotation(Document document, Row.Place place) {
		List<Row.Place> places = annotations.computeIfAbsent(document.getId(), key -> new ArrayList<>());
		// An annotation may be found by several of its attributions, which follow each other in the index.
		if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
			places.add(place);
		}
	}

	/** How many there are. */
	int total() {
		return texts.values().stream().mapToInt(Places::count).sum() + annotations.values().stream().mapToInt(List::size).sum();
	}

	/** The first of them in their contexts. */
	List<Hit> first(int limit, CorpusStore store) throws CorpusException {
		List<Hit> hits = new ArrayList<>();
		for (String document : texts.keySet()) {
			Places places = texts.get(document);
			for (int i = 0; i < places.count() && hits.size() < limit; i++) {
				hits.add(Context.hit(document, store.text(document), places.begin(i), places.end(i), null, null));
			}
		}
		for (String document : annotations.keySet()) {
			if (hits.size() >= limit) {
				break;
			}
			List<Row.Place> places = annotations.get(document);
			places.sort(ORDER);
			for (int i = 0; i < places.size() && hits.size() < limit; i++) {
				Row.Place place = places.get(i);
				hits.add(Context.hit(document, store.text(document), place.begin(), place.end(), place.annotator(), place.id()));
			}
		}
		return hits;
	}
}
