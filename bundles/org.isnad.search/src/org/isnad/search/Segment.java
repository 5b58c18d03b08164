// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.isnad.core.Layer;

/**
 * What stays the same of one segment of the index as long as it is there: which entries are documents, and which annotations have a tag
 * that was asked for before. Entries that were deleted since still count here. For one thread.
 */
final class Segment {
	/** More sets than this are not remembered; one is some ten kilobytes for a large corpus. */
	private static final int MOST = 200;

	private static final int MANY = 2_000;

	private final FixedBitSet heads;
	private final String[] documents;
	private final Map<Object, FixedBitSet> remembered = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Object, FixedBitSet> eldest) {
			return size() > MOST;
		}
	};

	Segment(LeafReader reader) throws IOException {
		heads = new FixedBitSet(Math.max(1, reader.maxDoc()));
		documents = new String[heads.length()];
		BinaryDocValues keys = reader.getBinaryDocValues(IndexField.HEAD);
		while (keys != null && keys.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
			heads.set(keys.docID());
			documents[keys.docID()] = IndexField.documentOf(keys.binaryValue().utf8ToString());
		}
	}

	/** The entries of documents and relation files; the annotations of each stand before it. */
	FixedBitSet heads() {
		return heads;
	}

	/** Which document an entry is; null where it is none. */
	String document(int entry) {
		return documents[entry];
	}

	/** The annotations of a layer. */
	FixedBitSet layer(LeafReader reader, Layer layer) throws IOException {
		String tag = IndexField.layerTag(layer);
		FixedBitSet known = remembered.get(tag);
		if (known == null) {
			known = having(reader, List.of(tag));
			remembered.put(tag, known);
		}
		return known;
	}

	/** Finds out what most queries ask for, so that the first of them need not. */
	void prepare(LeafReader reader, List<IdSet> related) throws IOException {
		for (Layer layer : List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ATTRIBUTION)) {
			layer(reader, layer);
		}
		for (IdSet ids : related) {
			if (!remembered.containsKey(ids)) {
				remembered.put(ids, of(reader, ids));
			}
		}
	}

	/**
	 * The annotations that fulfil a field.
	 *
	 * @param ids what it means, the same object as long as it means the same, or null where the field itself says it
	 */
	FixedBitSet tagged(LeafReader reader, Condition.Field field, IdSet ids) throws IOException {
		Object key = ids == null ? field : ids;
		FixedBitSet known = remembered.get(key);
		if (known == null) {
			known = ids == null ? beginning(reader, field) : of(reader, ids);
			remembered.put(key, known);
		}
		return known;
	}

	/**
	 * Ids that a field means: of sources or of claims. Only equal to itself, for there may be a hundred thousand ids to compare.
	 */
	static final class IdSet {
		private final FieldName name;
		private final Set<String> ids;

		IdSet(FieldName name, Set<String> ids) {
			this.name = name;
			this.ids = ids;
		}

		Set<String> ids() {
			return ids;
		}
	}

	private FixedBitSet of(LeafReader reader, IdSet set) throws IOException {
		if (set.name == FieldName.RELATION && set.ids.size() > MANY) {
			return ofClaims(reader, set.ids);
		}
		return having(reader, set.ids.stream().map(id -> IndexField.idTag(set.name, id)).sorted().toList());
	}

	/** Reading the ids of all claims in their order takes less time than looking for very many of them one by one. */
	private FixedBitSet ofClaims(LeafReader reader, Set<String> ids) throws IOException {
		FixedBitSet found = new FixedBitSet(heads.length());
		FixedBitSet claims = layer(reader, Layer.CLAIM);
		BinaryDocValues places = reader.getBinaryDocValues(IndexField.PLACE);
		for (int row = claims.nextSetBit(0); places != null && row < heads.length(); row = row + 1 < heads.length() ? claims.nextSetBit(row + 1) : heads.length()) {
			if (places.advanceExact(row) && ids.contains(Row.Place.id(places.binaryValue()))) {
				found.set(row);
			}
		}
		return found;
	}

	private FixedBitSet having(LeafReader reader, List<String> tags) throws IOException {
		FixedBitSet found = new FixedBitSet(heads.length());
		Terms terms = reader.terms(IndexField.TAG);
		TermsEnum each = terms == null ? null : terms.iterator();
		PostingsEnum postings = null;
		for (String tag : tags) {
			if (each != null && each.seekExact(new BytesRef(tag))) {
				postings = add(each, postings, found);
			}
		}
		return found;
	}

	private FixedBitSet beginning(LeafReader reader, Condition.Field field) throws IOException {
		FixedBitSet found = new FixedBitSet(heads.length());
		Terms terms = reader.terms(IndexField.TAG);
		if (terms == null) {
			return found;
		}
		boolean id = field.name() == FieldName.CLAIM_EVENT;
		BytesRef wanted = new BytesRef(id ? IndexField.idTag(field.name(), field.value()) : IndexField.tag(field.name(), field.value()));
		TermsEnum each = terms.iterator();
		PostingsEnum postings = null;
		boolean more = each.seekCeil(wanted) != TermsEnum.SeekStatus.END;
		while (more && (field.prefix() ? StringHelper.startsWith(each.term(), wanted) : each.term().equals(wanted))) {
			postings = add(each, postings, found);
			more = each.next() != null;
		}
		return found;
	}

	private static PostingsEnum add(TermsEnum term, PostingsEnum reuse, FixedBitSet found) throws IOException {
		PostingsEnum postings = term.postings(reuse, PostingsEnum.NONE);
		for (int entry = postings.nextDoc(); entry != PostingsEnum.NO_MORE_DOCS; entry = postings.nextDoc()) {
			found.set(entry);
		}
		return postings;
	}
}
