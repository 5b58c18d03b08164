// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;
import org.isnad.model.Root;
import org.isnad.model.file.IsnadFile;
import org.isnad.model.file.IsnadFileException;

/** What is in a corpus, in a form that can be compared. */
final class CorpusState {
	private CorpusState() {
	}

	/** Every file of a folder with its bytes. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> tree = Files.walk(folder)) {
			for (Path path : tree.toList()) {
				files.put(folder.relativize(path).toString(), Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1) : "/");
			}
		}
		return files;
	}

	/** The texts, documents, annotations, relations and sources, read anew from disk, as they are written into files; the ids of the files themselves, which are never exported, left out. */
	static Map<String, String> content(CorpusStore opened, List<String> annotators) throws CorpusException, IsnadFileException {
		CorpusStore store = CorpusStore.open(opened.folder());
		Map<String, String> content = new TreeMap<>();
		for (Document document : store.documents()) {
			String id = document.getId();
			content.put(id, write(document, false));
			content.put(id + "/text", store.text(id).string());
			for (String annotator : annotators) {
				if (store.hasAnnotations(id, annotator)) {
					content.put(id + '/' + annotator, write(store.annotations(id, annotator), true));
				}
			}
		}
		for (String annotator : annotators) {
			content.put("relations/" + annotator, write(store.relations(annotator), true));
		}
		content.put("sources", write(store.sources(), true));
		return content;
	}

	private static String write(Root root, boolean withoutId) throws IsnadFileException {
		Root copy = EcoreUtil.copy(root);
		if (withoutId) {
			copy.setId("x");
		}
		return new String(IsnadFile.write(copy, "file"), StandardCharsets.UTF_8);
	}
}
