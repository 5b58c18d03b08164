// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.apache.lucene.util.BytesRef;
import org.isnad.model.Document;

/**
 * What was found, by document. Annotations are kept as the bytes they have in the index and read only where they are shown: most of a
 * long list never is. For one thread.
 */
final class FoundHits implements SegmentSearch.Found {
	private static final Comparator<Row.Place> ORDER = Comparator.comparingInt(Row.Place::begin).thenComparingInt(Row.Place::end).thenComparing(Row.Place::annotator).thenComparing(Row.Place::id);

	private final TreeMap<String, Places> texts = new TreeMap<>();
	private final TreeMap<String, List<BytesRef>> annotations = new TreeMap<>();
	private String document;
	private List<BytesRef> last;
	private int total;

	@Override
	public void text(Document found, Places places) {
		texts.put(found.getId(), places);
		total += places.count();
	}

	@Override
	public void annotation(Document found, BytesRef place) {
		if (!found.getId().equals(document)) {
			document = found.getId();
			last = annotations.computeIfAbsent(document, key -> new ArrayList<>());
		}
		// An annotation may be found by several of its attributions, which follow each other in the index.
		if (last.isEmpty() || !last.get(last.size() - 1).bytesEquals(place)) {
			last.add(BytesRef.deepCopyOf(place));
			total++;
		}
	}

	/** How many there are. */
	int total() {
		return total;
	}

	/** The first of them. */
	List<Occurrence> first(int limit) throws IOException {
		List<Occurrence> hits = new ArrayList<>(Math.min(limit, total));
		for (String text : texts.keySet()) {
			Places places = texts.get(text);
			for (int i = 0; i < places.count() && hits.size() < limit; i++) {
				hits.add(new Occurrence(text, places.begin(i), places.end(i), null, null));
			}
		}
		for (String of : annotations.keySet()) {
			if (hits.size() >= limit) {
				break;
			}
			List<Row.Place> places = new ArrayList<>();
			for (BytesRef bytes : annotations.get(of)) {
				places.add(Row.Place.of(bytes));
			}
			places.sort(ORDER);
			for (int i = 0; i < places.size() && hits.size() < limit; i++) {
				Row.Place place = places.get(i);
				hits.add(new Occurrence(of, place.begin(), place.end(), place.annotator(), place.id()));
			}
		}
		return hits;
	}
}
