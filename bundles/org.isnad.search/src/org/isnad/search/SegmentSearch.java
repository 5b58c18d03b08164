// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.core.Layer;
import org.isnad.model.Document;

/** Answers one query in one segment of the index: first each word and each field for all entries, then the whole for each entry. For one thread. */
final class SegmentSearch {
	private final LeafReader reader;
	private final Segment segment;
	private final Document[] documents;
	private final FixedBitSet texts;
	private final Map<Condition, Map<Integer, Places>> places = new IdentityHashMap<>();
	private final Map<Condition, FixedBitSet> fields = new IdentityHashMap<>();
	/** One for all texts, which are looked at in their order: it only goes forward, and a new one for each would cost more than all else. */
	private final BinaryDocValues sentenceValues;
	private final Map<Integer, int[]> sentences = new HashMap<>();
	private final Map<Integer, Integer> wordCounts = new HashMap<>();

	/** What a field about sources or relations means: the ids that fulfil it, or null where the annotation says it. */
	interface Meaning {
		Segment.IdSet ids(Condition.Field field) throws IOException;
	}

	/** Somebody to tell of what was found. */
	interface Found {
		/** Places in a text, in order and each once. */
		void text(Document document, Places places);

		/** An annotation by the bytes of its place, which are overwritten afterwards; once for each of its rows that was found. */
		void annotation(Document document, BytesRef place);
	}

	/** @param document which document an id is, or null where it is not to be searched */
	SegmentSearch(LeafReader reader, Segment segment, Function<String, Document> document) throws IOException {
		this.reader = reader;
		this.segment = segment;
		this.sentenceValues = reader.getBinaryDocValues(IndexField.SENTENCES);
		FixedBitSet heads = segment.heads();
		this.texts = new FixedBitSet(heads.length());
		this.documents = new Document[heads.length()];
		for (int entry = next(heads, 0); entry < heads.length(); entry = next(heads, entry + 1)) {
			String id = segment.document(entry);
			Document wanted = id == null || reader.getLiveDocs() != null && !reader.getLiveDocs().get(entry) ? null : document.apply(id);
			if (wanted != null) {
				documents[entry] = wanted;
				texts.set(entry);
			}
		}
	}

	/** Finds everything. */
	void search(Query query, Meaning meaning, Found found) throws IOException {
		prepare(query.condition(), meaning);
		if (query.layer().isPresent()) {
			rows(query, found);
		} else {
			for (int text = next(texts, 0); text < texts.length(); text = next(texts, text + 1)) {
				Places hits = new Places();
				if (inText(query.condition(), text, hits)) {
					found.text(documents[text], hits.sorted());
				}
			}
		}
	}

	private static int next(FixedBitSet set, int from) {
		return from >= set.length() ? Integer.MAX_VALUE : set.nextSetBit(from);
	}

	private void prepare(Condition condition, Meaning meaning) throws IOException {
		switch (condition) {
		case Condition.Words words -> places.put(words, new WordPlaces(reader, texts).of(words));
		case Condition.Field field -> {
			if (field.name().layer() != Layer.DOCUMENT) {
				fields.put(field, segment.tagged(reader, field, meaning.ids(field)));
			}
		}
		case Condition.Dates dates -> {
			// Documents are looked at themselves.
		}
		case Condition.All all -> prepareAll(all.parts(), meaning);
		case Condition.Any any -> prepareAll(any.parts(), meaning);
		case Condition.Not not -> prepare(not.part(), meaning);
		case Condition.Near near -> {
			if (near.what() != null) {
				prepare(near.what(), meaning);
			}
			prepare(near.to(), meaning);
		}
		}
	}

	private void prepareAll(List<Condition> parts, Meaning meaning) throws IOException {
		for (Condition part : parts) {
			prepare(part, meaning);
		}
	}

	private void rows(Query query, Found found) throws IOException {
		BinaryDocValues values = reader.getBinaryDocValues(IndexField.PLACE);
		if (values == null) {
			return;
		}
		FixedBitSet rows = segment.layer(reader, query.layer().get()).clone();
		FixedBitSet candidates = candidates(query.condition());
		if (candidates != null) {
			rows.and(candidates);
		}
		FixedBitSet heads = segment.heads();
		for (int row = next(rows, 0); row < rows.length(); row = next(rows, row + 1)) {
			int text = heads.nextSetBit(row);
			if (texts.get(text)) {
				RowState state = new RowState(row, text, values);
				if (inRow(query.condition(), state)) {
					found.annotation(documents[text], state.bytes());
				}
			}
		}
	}

	/** The rows that alone can fulfil a condition, as far as fields say it; null where they say nothing. */
	private FixedBitSet candidates(Condition condition) {
		return switch (condition) {
		case Condition.Field field -> fields.get(field);
		case Condition.All all -> {
			FixedBitSet both = null;
			for (Condition part : all.parts()) {
				FixedBitSet those = candidates(part);
				if (both != null && those != null) {
					both = both.clone();
					both.and(those);
				} else if (those != null) {
					both = those;
				}
			}
			yield both;
		}
		case Condition.Any any -> {
			FixedBitSet either = new FixedBitSet(segment.heads().length());
			for (Condition part : any.parts()) {
				FixedBitSet those = candidates(part);
				if (those == null) {
					yield null;
				}
				either.or(those);
			}
			yield either;
		}
		default -> null;
		};
	}

	/** A row, whose place is only read when it matters. */
	private static final class RowState {
		private final int row;
		private final int text;
		private final BinaryDocValues values;
		private Row.Place place;

		RowState(int row, int text, BinaryDocValues values) {
			this.row = row;
			this.text = text;
			this.values = values;
		}

		BytesRef bytes() throws IOException {
			if (!values.advanceExact(row)) {
				throw new IOException(Messages.entryWithoutPlace);
			}
			return values.binaryValue();
		}

		Row.Place place() throws IOException {
			if (place == null) {
				place = Row.Place.of(bytes());
			}
			return place;
		}
	}

	private boolean inRow(Condition condition, RowState row) throws IOException {
		switch (condition) {
		case Condition.Words words -> {
			Places found = places.get(words).get(row.text);
			return found != null && found.anyWithin(row.place().first(), row.place().last(), true);
		}
		case Condition.Field field -> {
			FixedBitSet set = fields.get(field);
			return set != null ? set.get(row.row) : Values.is(documents[row.text], field);
		}
		case Condition.Dates dates -> {
			return Values.is(documents[row.text], dates);
		}
		case Condition.All all -> {
			for (Condition part : all.parts()) {
				if (!inRow(part, row)) {
					return false;
				}
			}
			return true;
		}
		case Condition.Any any -> {
			for (Condition part : any.parts()) {
				if (inRow(part, row)) {
					return true;
				}
			}
			return false;
		}
		case Condition.Not not -> {
			return !inRow(not.part(), row);
		}
		case Condition.Near near -> {
			Places to = placesOf(near.to(), row.text);
			if (to.count() == 0) {
				return false;
			}
			Row.Place place = row.place();
			int within = near.within();
			return within == 0 ? to.anyWithin(place.firstNear(), place.lastNear(), false) : to.anyWithin(place.first() - within, place.last() + within, false);
		}
		}
	}

	/** Whether a text fulfils a condition; adds the places that were asked for. */
	private boolean inText(Condition condition, int text, Places hits) throws IOException {
		switch (condition) {
		case Condition.Words words -> {
			return addPlaces(words, text, hits);
		}
		case Condition.Near near -> {
			return addPlaces(near, text, hits);
		}
		case Condition.Field field -> {
			return Values.is(documents[text], field);
		}
		case Condition.Dates dates -> {
			return Values.is(documents[text], dates);
		}
		case Condition.All all -> {
			Places found = new Places();
			for (Condition part : all.parts()) {
				if (!inText(part, text, found)) {
					return false;
				}
			}
			hits.addAll(found);
			return true;
		}
		case Condition.Any any -> {
			boolean one = false;
			for (Condition part : any.parts()) {
				one |= inText(part, text, hits);
			}
			return one;
		}
		case Condition.Not not -> {
			return !inText(not.part(), text, new Places());
		}
		}
	}

	private boolean addPlaces(Condition condition, int text, Places hits) throws IOException {
		Places found = placesOf(condition, text);
		hits.addAll(found);
		return found.count() > 0;
	}

	private Places placesOf(Condition condition, int text) throws IOException {
		Places found = new Places();
		switch (condition) {
		case Condition.Words words -> {
			return places.get(words).getOrDefault(text, found);
		}
		case Condition.Any any -> {
			for (Condition part : any.parts()) {
				found.addAll(placesOf(part, text));
			}
		}
		case Condition.Near near -> {
			Places what = placesOf(near.what(), text);
			Places to = placesOf(near.to(), text);
			for (int i = 0; i < what.count() && to.count() > 0; i++) {
				if (isNear(what, i, to, near.within(), text)) {
					found.add(what.first(i), what.last(i), what.begin(i), what.end(i));
				}
			}
		}
		default -> throw new IllegalStateException(condition.toString());
		}
		return found;
	}

	private boolean isNear(Places what, int place, Places others, int within, int text) throws IOException {
		int first = what.first(place);
		int last = what.last(place);
		int[] begins = within > 0 ? null : sentences(text);
		int from = within > 0 ? first - within : IndexedText.sentenceBegin(begins, first);
		int to = within > 0 ? last + within : IndexedText.sentenceEnd(begins, last, wordCounts.get(text));
		// No word is near to itself.
		return others.anyWithin(from, first - 1, false) || others.anyWithin(last + 1, to, false);
	}

	private int[] sentences(int text) throws IOException {
		int[] known = sentences.get(text);
		if (known == null) {
			BinaryDocValues values = sentenceValues;
			known = new int[0];
			int words = 0;
			if (values != null && values.advanceExact(text)) {
				BytesRef bytes = values.binaryValue();
				ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
				words = in.readVInt();
				known = new int[in.readVInt()];
				for (int i = 0, before = 0; i < known.length; i++) {
					before += in.readVInt();
					known[i] = before;
				}
			}
			sentences.put(text, known);
			wordCounts.put(text, words);
		}
		return known;
	}
}
