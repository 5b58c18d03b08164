// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/**
 * The index of a corpus: the words of its texts and what was annotated in them, as it is on disk. It lies in the local folder of the corpus and is
 * built where it is missing, damaged or of another version; {@link #update} writes anew what changed since, and only that. Where it
 * cannot be written, or another program is writing it, it is kept in memory. Suggestions are not in it. For one thread at a time.
 */
public final class Concordance implements AutoCloseable {
	private final CorpusStore store;
	private final CorpusFiles files;
	private final List<String> notes = new ArrayList<>();
	private final Map<String, Set<String>> related = new HashMap<>();
	private final IndexFolder folder;

	/** The index of a corpus, as it was left; {@link #update} before you ask. */
	public Concordance(CorpusStore store) {
		this.store = store;
		this.files = new CorpusFiles(store);
		this.folder = new IndexFolder(store, notes);
	}

	/** What somebody who searches should know, such as what could not be read; in the order in which it was found. */
	public List<String> notes() {
		return notes.stream().distinct().toList();
	}

	/** Whether it is in memory and gone after {@link #close}. */
	public boolean isInMemory() {
		return folder.isInMemory();
	}

	/**
	 * Writes anew what changed in the corpus since the last time.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @return how many documents and relation files were written or removed
	 * @throws CorpusException            if the corpus or the index cannot be read
	 * @throws OperationCanceledException if it was cancelled; the index is as it was then
	 */
	public int update(IProgressMonitor monitor) throws CorpusException {
		try {
			Map<String, String> wanted = files.stamps();
			Map<String, String> there;
			try {
				there = stamps();
			} catch (IOException | RuntimeException damaged) {
				notes.add(NLS.bind(Messages.indexDamaged, damaged.getLocalizedMessage()));
				folder.discard();
				there = Map.of();
			}
			return write(wanted, there, monitor);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.indexFailed, store.folder(), e.getLocalizedMessage()), store.folder(), e);
		}
	}

	private int write(Map<String, String> wanted, Map<String, String> there, IProgressMonitor monitor) throws IOException {
		Set<String> gone = new TreeSet<>(there.keySet());
		gone.removeAll(wanted.keySet());
		List<String> changed = wanted.keySet().stream().filter(key -> !wanted.get(key).equals(there.get(key))).toList();
		if (folder.reader() != null && gone.isEmpty() && changed.isEmpty()) {
			return 0;
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.indexing, changed.size());
		Map<String, Document> documents = documents();
		folder.write(writer -> {
			IndexBuilder builder = new IndexBuilder(store, writer, notes);
			for (String key : gone) {
				builder.remove(key);
			}
			for (String key : changed) {
				progress.worked(1);
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				String document = IndexField.documentOf(key);
				if (document != null) {
					builder.document(documents.get(document), wanted.get(key));
				} else {
					builder.relations(key, files.relations(key), wanted.get(key));
				}
			}
		});
		related.clear();
		return gone.size() + changed.size();
	}

	private Map<String, Document> documents() throws IOException {
		Map<String, Document> documents = new HashMap<>();
		try {
			store.documents().forEach(document -> documents.put(document.getId(), document));
		} catch (CorpusException e) {
			throw new IOException(e.getLocalizedMessage(), e);
		}
		return documents;
	}

	private Map<String, String> stamps() throws IOException {
		Map<String, String> stamps = new TreeMap<>();
		DirectoryReader reader = folder.reader();
		for (LeafReaderContext context : reader == null ? List.<LeafReaderContext>of() : reader.leaves()) {
			LeafReader leaf = context.reader();
			BinaryDocValues keys = leaf.getBinaryDocValues(IndexField.HEAD);
			BinaryDocValues values = leaf.getBinaryDocValues(IndexField.STAMP);
			while (keys != null && keys.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
				if ((leaf.getLiveDocs() == null || leaf.getLiveDocs().get(keys.docID())) && values.advanceExact(keys.docID())) {
					stamps.put(keys.binaryValue().utf8ToString(), values.binaryValue().utf8ToString());
				}
			}
		}
		return stamps;
	}

	/**
	 * Asks what is in the index.
	 *
	 * @param wanted which documents
	 * @param limit  how many hits are wanted; all are counted
	 * @throws CorpusException if the index or the text of a hit cannot be read
	 */
	public SearchResult search(Query query, Predicate<Document> wanted, int limit) throws CorpusException {
		FoundHits found = new FoundHits();
		try {
			SourceNames names = new SourceNames(store);
			Map<String, Document> documents = documents();
			documents.values().removeIf(wanted.negate());
			Map<Condition.Field, Optional<Set<String>>> meanings = new HashMap<>();
			for (LeafReaderContext leaf : folder.reader() == null ? List.<LeafReaderContext>of() : folder.reader().leaves()) {
				new SegmentSearch(leaf.reader(), documents::get).search(query, field -> {
					if (!meanings.containsKey(field)) {
						meanings.put(field, Optional.ofNullable(tags(field, names)));
					}
					return meanings.get(field).orElse(null);
				}, found);
			}
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.indexFailed, store.folder(), e.getLocalizedMessage()), store.folder(), e);
		}
		return new SearchResult(found.total(), found.first(limit, store), notes());
	}

	/** What a field means that the annotation itself does not say; null where it does. */
	private Set<String> tags(Condition.Field field, SourceNames names) throws IOException {
		return switch (field.name()) {
		case SOURCE_NAME, SOURCE_TYPE, SOURCE_SIDE, SOURCE_ENTITY -> {
			Set<String> tags = new TreeSet<>();
			names.ids(field).forEach(id -> tags.add(IndexField.idTag(FieldName.SOURCE_ENTITY, id)));
			yield tags;
		}
		case RELATION -> related(field);
		default -> null;
		};
	}

	/** The tags of all claims in relations of a label. */
	private Set<String> related(Condition.Field field) throws IOException {
		String label = IndexField.tag(field.name(), field.value());
		Set<String> known = related.get(label + field.prefix());
		if (known == null) {
			known = new TreeSet<>();
			for (LeafReaderContext leaf : folder.reader().leaves()) {
				related(leaf.reader(), new BytesRef(label), field.prefix(), known);
			}
			related.put(label + field.prefix(), known);
		}
		return known;
	}

	private static void related(LeafReader leaf, BytesRef label, boolean prefix, Set<String> tags) throws IOException {
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
					for (String claim : claims.binaryValue().utf8ToString().split(" ")) { //$NON-NLS-1$
						tags.add(IndexField.idTag(FieldName.RELATION, claim));
					}
				}
			}
			more = labels.next() != null;
		}
	}

	@Override
	public void close() throws CorpusException {
		try {
			folder.close();
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.indexFailed, store.folder(), e.getLocalizedMessage()), store.folder(), e);
		}
	}
}
