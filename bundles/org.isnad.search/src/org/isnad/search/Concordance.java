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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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
	/** What could not be read of which document or relation file the last time. */
	private final Map<String, List<String>> unread = new TreeMap<>();
	private final IndexFolder folder;
	private final Meanings meanings;
	private final Map<Object, Segment> segments = new HashMap<>();

	/** The index of a corpus, as it was left; {@link #update} before you ask. */
	public Concordance(CorpusStore store) {
		this(store, ModelGuard.NONE);
	}

	/** The same beside a thread that edits: the registry of sources is read under the guard. */
	public Concordance(CorpusStore store, ModelGuard guard) {
		this.store = store;
		this.files = new CorpusFiles(store);
		this.folder = new IndexFolder(store, notes);
		this.meanings = new Meanings(store, folder, guard);
	}

	/** What somebody who searches should know, such as what could not be read; in the order in which it was found. */
	public List<String> notes() {
		return Stream.concat(notes.stream(), unread.values().stream().flatMap(List::stream)).distinct().toList();
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
		requireCorpus();
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
			throw failed(e);
		}
	}

	/** A folder that was deleted or moved away would look like a corpus without texts, and an index would be made in its place. */
	private void requireCorpus() throws CorpusException {
		if (!CorpusStore.isCorpus(store.folder())) {
			throw new CorpusException(NLS.bind(Messages.corpusGone, store.folder()), store.folder(), null);
		}
	}

	/**
	 * Writes some documents and the relations anew where they changed, without looking at the files of all others: what an editor does
	 * after each edit. Where there is no index yet it is built whole.
	 *
	 * @param ids     documents that may have changed, come or gone
	 * @param monitor for progress and cancel; null is allowed
	 * @return how many documents and relation files were written or removed
	 * @throws CorpusException            if the corpus or the index cannot be read
	 * @throws OperationCanceledException if it was cancelled; the index is as it was then
	 */
	public int update(Set<String> ids, IProgressMonitor monitor) throws CorpusException {
		requireCorpus();
		if (folder.reader() == null) {
			return update(monitor);
		}
		try {
			Set<String> keys = new TreeSet<>();
			ids.forEach(id -> keys.add(IndexField.documentKey(id)));
			Map<String, String> there = stamps();
			there.keySet().removeIf(key -> IndexField.documentOf(key) != null && !keys.contains(key));
			return write(files.stamps(ids), there, monitor);
		} catch (IOException | RuntimeException e) {
			if (e instanceof OperationCanceledException cancelled) {
				throw cancelled;
			}
			// Whatever is wrong with the index, looking at all of it finds and mends it.
			return update(monitor);
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
			List<String> trouble = new ArrayList<>();
			IndexBuilder builder = new IndexBuilder(store, writer, trouble);
			for (String key : gone) {
				builder.remove(key);
				unread.remove(key);
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
				unread.put(key, List.copyOf(trouble));
				trouble.clear();
			}
		});
		if (gone.stream().anyMatch(Concordance::isRelations) || changed.stream().anyMatch(Concordance::isRelations)) {
			meanings.relationsChanged();
		}
		Set<Object> cores = new HashSet<>();
		leaves().forEach(leaf -> cores.add(core(leaf)));
		segments.keySet().retainAll(cores);
		return gone.size() + changed.size();
	}

	private static boolean isRelations(String key) {
		return IndexField.documentOf(key) == null;
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
		for (LeafReaderContext context : leaves()) {
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
	 * Finds out ahead what most queries ask for: the layers, and which claims stand in which relation. Without it the first queries do so.
	 *
	 * @throws CorpusException if the index cannot be read
	 */
	public void prepare() throws CorpusException {
		try {
			for (LeafReaderContext leaf : leaves()) {
				segment(leaf).prepare(leaf.reader(), meanings.allRelated());
			}
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/**
	 * Asks what is in the index.
	 *
	 * @param wanted which documents
	 * @param limit  how many hits are wanted; all are counted
	 * @throws CorpusException if the index or the text of a hit cannot be read
	 */
	public SearchResult search(Query query, Predicate<Document> wanted, int limit) throws CorpusException {
		FoundHits found = found(query, wanted);
		List<Hit> hits = new ArrayList<>();
		for (Occurrence place : first(found, limit)) {
			hits.add(place.in(store.text(place.document()), Context.LENGTH));
		}
		return new SearchResult(found.total(), hits, notes());
	}

	/**
	 * Asks what is in the index for all places, without reading any text.
	 *
	 * @param wanted which documents
	 * @return the places in the order of documents and text
	 * @throws CorpusException if the index cannot be read
	 */
	public List<Occurrence> find(Query query, Predicate<Document> wanted) throws CorpusException {
		return first(found(query, wanted), Integer.MAX_VALUE);
	}

	private FoundHits found(Query query, Predicate<Document> wanted) throws CorpusException {
		FoundHits found = new FoundHits();
		try {
			Map<String, Document> documents = documents();
			documents.values().removeIf(wanted.negate());
			meanings.begin();
			for (LeafReaderContext leaf : leaves()) {
				new SegmentSearch(leaf.reader(), segment(leaf), documents::get).search(query, meanings, found);
			}
		} catch (IOException e) {
			throw failed(e);
		}
		return found;
	}

	private Segment segment(LeafReaderContext leaf) throws IOException {
		Segment segment = segments.get(core(leaf));
		if (segment == null) {
			segment = new Segment(leaf.reader());
			segments.put(core(leaf), segment);
		}
		return segment;
	}

	private static Object core(LeafReaderContext leaf) {
		return leaf.reader().getCoreCacheHelper().getKey();
	}

	private List<LeafReaderContext> leaves() {
		return folder.reader() == null ? List.of() : folder.reader().leaves();
	}

	private List<Occurrence> first(FoundHits found, int limit) throws CorpusException {
		try {
			return found.first(limit);
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private CorpusException failed(IOException e) {
		return new CorpusException(NLS.bind(Messages.indexFailed, store.folder(), e.getLocalizedMessage()), store.folder(), e);
	}

	@Override
	public void close() throws CorpusException {
		try {
			folder.close();
		} catch (IOException e) {
			throw failed(e);
		}
	}
}
