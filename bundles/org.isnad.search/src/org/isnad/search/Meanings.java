// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.isnad.core.CorpusStore;
import org.isnad.model.SourceRegistry;

/**
 * What fields mean that an annotation itself does not say: which sources have a name, type or side, and which claims stand in a relation.
 * Sources are looked up anew for each query, since their registry is not in the index; relations as long as the index is the same. For one thread.
 */
final class Meanings implements SegmentSearch.Meaning {
	private final CorpusStore store;
	private final IndexFolder folder;
	private final ModelGuard guard;
	private final Map<String, Segment.IdSet> related = new HashMap<>();
	private final Map<Condition.Field, Segment.IdSet> sources = new HashMap<>();
	private final Map<Condition.Field, Segment.IdSet> asked = new HashMap<>();
	private SourceNames names;

	Meanings(CorpusStore store, IndexFolder folder, ModelGuard guard) {
		this.store = store;
		this.folder = folder;
		this.guard = guard;
	}

	/** Another query begins. */
	void begin() {
		asked.clear();
		names = null;
	}

	/** Relations in the index are not what they were. */
	void relationsChanged() {
		related.clear();
	}

	@Override
	public Segment.IdSet ids(Condition.Field field) throws IOException {
		return switch (field.name()) {
		case SOURCE_NAME, SOURCE_TYPE, SOURCE_SIDE, SOURCE_ENTITY -> {
			Segment.IdSet known = asked.get(field);
			if (known == null) {
				known = sources(field);
				asked.put(field, known);
			}
			yield known;
		}
		case RELATION -> {
			yield related(IndexField.tag(field.name(), field.value()), field.prefix());
		}
		default -> null;
		};
	}

	/** The set of the query before where it is still the same, for what was found with that one is remembered. */
	private Segment.IdSet sources(Condition.Field field) throws IOException {
		if (names == null) {
			try {
				// Read from disk before: under the guard nothing may take long.
				SourceRegistry registry = store.sources();
				names = guard.read(() -> new SourceNames(registry));
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new IOException(e.getLocalizedMessage(), e);
			}
		}
		Set<String> ids = names.ids(field);
		Segment.IdSet before = sources.get(field);
		Segment.IdSet now = before != null && before.ids().equals(ids) ? before : new Segment.IdSet(FieldName.SOURCE_ENTITY, ids);
		sources.put(field, now);
		return now;
	}

	/** All claims in relations of a label, as the index has it. */
	private Segment.IdSet related(String label, boolean prefix) throws IOException {
		String key = prefix ? label + '*' : label;
		Segment.IdSet known = related.get(key);
		if (known == null) {
			Set<String> ids = new HashSet<>();
			for (LeafReaderContext leaf : folder.reader().leaves()) {
				related(leaf.reader(), new BytesRef(label), prefix, ids);
			}
			known = new Segment.IdSet(FieldName.RELATION, ids);
			related.put(key, known);
		}
		return known;
	}

	/** The claims in relations of each label there is. */
	List<Segment.IdSet> allRelated() throws IOException {
		Set<String> labels = new TreeSet<>();
		for (LeafReaderContext leaf : folder.reader().leaves()) {
			TermsEnum each = leaf.reader().terms(IndexField.LABEL) == null ? TermsEnum.EMPTY : leaf.reader().terms(IndexField.LABEL).iterator();
			for (BytesRef label = each.next(); label != null; label = each.next()) {
				labels.add(label.utf8ToString());
			}
		}
		List<Segment.IdSet> all = new ArrayList<>();
		for (String label : labels) {
			all.add(related(label, false));
		}
		return all;
	}

	private static void related(LeafReader leaf, BytesRef label, boolean prefix, Set<String> ids) throws IOException {
		if (leaf.terms(IndexField.LABEL) == null) {
			return;
		}
		TermsEnum labels = leaf.terms(IndexField.LABEL).iterator();
		boolean more = labels.seekCeil(label) != TermsEnum.SeekStatus.END;
		while (more && (prefix ? StringHelper.startsWith(labels.term(), label) : labels.term().equals(label))) {
			PostingsEnum relations = labels.postings(null, PostingsEnum.NONE);
			BinaryDocValues claims = leaf.getBinaryDocValues(IndexField.CLAIMS);
			for (int entry = relations.nextDoc(); entry != PostingsEnum.NO_MORE_DOCS; entry = relations.nextDoc()) {
				boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(entry);
				if (live && claims.advanceExact(entry)) {
					String both = claims.binaryValue().utf8ToString();
					int space = both.indexOf(' ');
					ids.add(both.substring(0, space));
					ids.add(both.substring(space + 1));
				}
			}
			more = labels.next() != null;
		}
	}
}
