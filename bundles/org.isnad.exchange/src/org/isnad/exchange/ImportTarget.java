// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Corpus;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceRegistry;

/**
 * Where an import writes. It remembers what was there before, so that {@link #rollBack()} leaves the corpus as it was, on disk and in memory.
 * For the thread that runs the import.
 */
public final class ImportTarget {
	private static final int ID_DIGITS = 12;

	private final CorpusStore store;
	private final Map<Root, RootSnapshot> before = new IdentityHashMap<>();
	private final Set<Root> withFile = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Root> changed = new ArrayList<>();
	private final Set<Root> unsaved = new LinkedHashSet<>();
	private final Set<String> added = new LinkedHashSet<>();
	private Map<String, Document> byHash;

	/** A target for one import. */
	public ImportTarget(CorpusStore store) {
		this.store = store;
	}

	/** The corpus, to read from. */
	public CorpusStore store() {
		return store;
	}

	/** The tagsets of the corpus. */
	public Scheme scheme() {
		return store.scheme();
	}

	/** A document whose text has this hash, the first by id where there are several. */
	public Optional<Document> documentWithText(String hash) throws CorpusException {
		if (byHash == null) {
			byHash = new HashMap<>();
			for (Document document : store.documents()) {
				byHash.putIfAbsent(document.getTextHash(), document);
			}
		}
		return Optional.ofNullable(byHash.get(hash));
	}

	/** An id for a document that has none: made from the hash of its text, as much of it as makes the id free. */
	public String freeId(String hash) throws CorpusException {
		int digits = ID_DIGITS;
		while (digits < hash.length() && store.document('d' + hash.substring(0, digits)).isPresent()) {
			digits += 4;
		}
		return 'd' + hash.substring(0, digits);
	}

	/** Adds a document, at once. */
	public Document add(Document draft, String text) throws CorpusException {
		Document document = store.add(draft, text);
		added.add(document.getId());
		if (byHash != null) {
			byHash.putIfAbsent(document.getTextHash(), document);
		}
		return document;
	}

	/** Whether this import added the document. */
	public boolean isNew(String documentId) {
		return added.contains(documentId);
	}

	/** The annotations of an annotator, about to be changed; saved with {@link #save()}. The annotator is made known to the corpus. */
	public AnnotationSet annotations(String documentId, String annotator) throws CorpusException {
		know(annotator);
		return change(store.annotations(documentId, annotator));
	}

	/** The relations of an annotator, about to be changed. */
	public RelationSet relations(String annotator) throws CorpusException {
		know(annotator);
		return change(store.relations(annotator));
	}

	/** The source entities, about to be changed. */
	public SourceRegistry sources() throws CorpusException {
		return change(store.sources());
	}

	/** The corpus with its tagsets and annotators, about to be changed. */
	public Corpus corpus() {
		return change(store.corpus());
	}

	private void know(String annotator) throws CorpusException {
		boolean known = store.corpus().getAnnotators().stream().anyMatch(each -> annotator.equals(each.getId()));
		if (!known && !CorpusStore.GOLD.equals(annotator)) {
			corpus();
			store.annotator(annotator);
		}
	}

	/** Remembers a root as it is, before it is changed for the first time. */
	public <R extends Root> R change(R root) {
		if (!before.containsKey(root)) {
			before.put(root, new RootSnapshot(root));
			if (Files.exists(store.fileOf(root))) {
				withFile.add(root);
			}
			changed.add(root);
		}
		unsaved.add(root);
		return root;
	}

	/** Saves everything that was changed since the last time. */
	public void save() throws CorpusException {
		for (Root root : unsaved) {
			store.save(root);
		}
		unsaved.clear();
	}

	/** Takes everything back. What cannot be taken back is told by the exception; the rest is taken back all the same. */
	public void rollBack() throws CorpusException {
		List<CorpusException> failures = new ArrayList<>();
		for (String id : added) {
			attempt(failures, () -> discard(id));
		}
		for (Root root : changed.reversed()) {
			boolean gone = root instanceof AnnotationSet set && added.contains(set.getDocument());
			if (!gone) {
				attempt(failures, () -> restore(root));
			}
		}
		added.clear();
		changed.clear();
		before.clear();
		withFile.clear();
		unsaved.clear();
		byHash = null;
		if (!failures.isEmpty()) {
			CorpusException first = failures.get(0);
			throw new CorpusException(NLS.bind(Messages.notTakenBack, first.getMessage()), first.file(), first);
		}
	}

	private interface Step {
		void run() throws CorpusException, IOException;
	}

	private void attempt(List<CorpusException> failures, Step step) {
		try {
			step.run();
		} catch (CorpusException e) {
			failures.add(e);
		} catch (IOException e) {
			failures.add(new CorpusException(e.toString(), store.folder(), e));
		}
	}

	private void restore(Root root) throws CorpusException, IOException {
		before.get(root).restore();
		if (withFile.contains(root)) {
			store.save(root);
		} else {
			// The empty root stays in memory: forgetting it would make the store forget the rest of the document, which somebody may be editing.
			Files.deleteIfExists(store.fileOf(root));
		}
	}

	/** The document was never meant to be there, so unlike one that a person removes it is not kept. */
	private void discard(String id) throws CorpusException, IOException {
		Path bin = store.folder().resolve("removed"); //$NON-NLS-1$
		Set<Path> kept = entries(bin);
		store.remove(id);
		for (Path entry : entries(bin)) {
			if (!kept.contains(entry)) {
				FolderTree.delete(entry);
			}
		}
		if (entries(bin).isEmpty()) {
			Files.deleteIfExists(bin);
		}
	}

	private static Set<Path> entries(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return new LinkedHashSet<>(entries.toList());
		}
	}
}
