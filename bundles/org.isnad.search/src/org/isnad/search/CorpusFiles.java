// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/**
 * The files of a corpus that the index is made of. They are read here and not through the store, so that nothing that is being edited is
 * touched and nothing stays in memory.
 */
final class CorpusFiles {
	private static final String SUFFIX = ".isnad"; //$NON-NLS-1$
	private static final String DOCUMENT = "document.isnad"; //$NON-NLS-1$

	private final CorpusStore store;

	CorpusFiles(CorpusStore store) {
		this.store = store;
	}

	/** The state of every document and relation file, by its key in the index: another state, other contents. */
	Map<String, String> stamps() throws CorpusException, IOException {
		return stamps(store.documents());
	}

	/** The same of some documents, as far as they are there, and of all relation files. */
	Map<String, String> stamps(Collection<String> ids) throws CorpusException, IOException {
		List<Document> documents = new ArrayList<>();
		for (String id : ids) {
			store.document(id).ifPresent(documents::add);
		}
		return stamps(documents);
	}

	private Map<String, String> stamps(List<Document> documents) throws IOException {
		Map<String, String> stamps = new TreeMap<>();
		for (Document document : documents) {
			StringBuilder stamp = new StringBuilder().append(document.getTextHash()).append(' ').append(store.languageOf(document));
			state(text(document), stamp);
			for (Path set : sets(document)) {
				state(set, stamp);
			}
			state(gold(document), stamp);
			stamps.put(IndexField.documentKey(document.getId()), stamp.toString());
		}
		for (Path set : isnadFiles(relations())) {
			relations(set, stamps);
		}
		if (Files.exists(goldRelations())) {
			relations(goldRelations(), stamps);
		}
		return stamps;
	}

	private void relations(Path set, Map<String, String> stamps) throws IOException {
		StringBuilder stamp = new StringBuilder();
		state(set, stamp);
		stamps.put(IndexField.relationKey(store.folder().relativize(set).toString()), stamp.toString());
	}

	private Path goldRelations() {
		return store.folder().resolve(CorpusStore.GOLD).resolve("relations.isnad"); //$NON-NLS-1$
	}

	/** The file of a text. */
	Path text(Document document) {
		return store.fileOf(document).resolveSibling("text.txt"); //$NON-NLS-1$
	}

	/** The annotations of a document by people and by adjudication, sorted; suggestions are not searched. */
	List<Path> sets(Document document) throws IOException {
		return isnadFiles(store.fileOf(document).getParent()).stream().filter(file -> !file.endsWith(DOCUMENT)).toList();
	}

	/** The gold set of a document. */
	Path gold(Document document) {
		return store.folder().resolve(CorpusStore.GOLD).resolve(document.getId() + SUFFIX);
	}

	/** The relation file of a key. */
	Path relations(String key) {
		return store.folder().resolve(IndexField.relationsOf(key));
	}

	private Path relations() {
		return store.folder().resolve("relations"); //$NON-NLS-1$
	}

	/** Whose annotations a file holds. */
	static String annotator(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.length() - SUFFIX.length());
	}

	private static List<Path> isnadFiles(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList());
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void state(Path file, StringBuilder stamp) throws IOException {
		if (Files.exists(file)) {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			stamp.append('|').append(file.getFileName()).append(' ').append(attributes.size()).append(' ').append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
		}
	}
}
