// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Corpus;
import org.isnad.model.Document;
import org.isnad.model.GuidelineBook;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SetKind;
import org.isnad.model.WorkPlan;

/** Which file of a corpus folder holds what. One writer a file: see the table in the README of the bundles. */
final class CorpusFolder {
	static final String SUFFIX = ".isnad"; //$NON-NLS-1$
	static final String CORPUS = "corpus.isnad"; //$NON-NLS-1$
	private static final String DOCUMENT = "document"; //$NON-NLS-1$
	private static final String SUGGESTIONS = "suggestions"; //$NON-NLS-1$
	private static final String RELATIONS = "relations"; //$NON-NLS-1$
	/** A name becomes a file or folder name on every system, so it must be one everywhere. */
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,79}"); //$NON-NLS-1$
	private static final Set<String> RESERVED = Set.of(DOCUMENT, SUGGESTIONS, RELATIONS, "con", "prn", "aux", "nul"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Path folder;

	CorpusFolder(Path folder) {
		this.folder = folder;
	}

	static boolean isName(String name) {
		return name != null && NAME.matcher(name).matches() && !name.endsWith(".") && !RESERVED.contains(name.toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	static String checkName(String name) throws CorpusException {
		if (!isName(name)) {
			throw new CorpusException(NLS.bind(Messages.invalidName, name), null, null);
		}
		return name;
	}

	Path root() {
		return folder;
	}

	Path corpus() {
		return folder.resolve(CORPUS);
	}

	Path sources() {
		return folder.resolve("sources.isnad"); //$NON-NLS-1$
	}

	Path plan() {
		return folder.resolve("plan.isnad"); //$NON-NLS-1$
	}

	Path guidelines() {
		return folder.resolve("guidelines"); //$NON-NLS-1$
	}

	Path guidelineBook() {
		return guidelines().resolve("guidelines.isnad"); //$NON-NLS-1$
	}

	Path documents() {
		return folder.resolve("documents"); //$NON-NLS-1$
	}

	Path document(String id) {
		return documents().resolve(id);
	}

	Path documentFile(String id) {
		return document(id).resolve(DOCUMENT + SUFFIX);
	}

	Path text(String id) {
		return document(id).resolve("text.txt"); //$NON-NLS-1$
	}

	Path annotations(String document, String annotator, SetKind kind) {
		return switch (kind) {
			case GOLD -> folder.resolve(CorpusStore.GOLD).resolve(document + SUFFIX);
			case SUGGESTIONS -> document(document).resolve(SUGGESTIONS).resolve(annotator + SUFFIX);
			default -> document(document).resolve(annotator + SUFFIX);
		};
	}

	Path relations(String annotator, SetKind kind) {
		return switch (kind) {
			case GOLD -> folder.resolve(CorpusStore.GOLD).resolve(RELATIONS + SUFFIX);
			case SUGGESTIONS -> folder.resolve(RELATIONS).resolve(SUGGESTIONS).resolve(annotator + SUFFIX);
			default -> folder.resolve(RELATIONS).resolve(annotator + SUFFIX);
		};
	}

	Path fileOf(Root root) {
		return switch (root) {
			case Corpus corpus -> corpus();
			case Document document -> documentFile(String.valueOf(document.getId()));
			case AnnotationSet set -> annotations(String.valueOf(set.getDocument()), set.getAnnotator(), set.getKind());
			case RelationSet set -> relations(set.getAnnotator(), set.getKind());
			case WorkPlan plan -> plan();
			case GuidelineBook book -> guidelineBook();
			default -> sources();
		};
	}

	/** The ids of the documents, sorted. */
	List<String> documentIds() throws CorpusException {
		return names(documents(), true);
	}

	/** Who has a file for a document, sorted; the file of the document itself is left out. */
	List<String> annotators(String document) throws CorpusException {
		List<String> names = names(document(document), false);
		names.remove(DOCUMENT);
		return names;
	}

	List<String> pipelines(String document) throws CorpusException {
		return names(document(document).resolve(SUGGESTIONS), false);
	}

	List<String> relationAnnotators() throws CorpusException {
		return names(folder.resolve(RELATIONS), false);
	}

	List<String> relationPipelines() throws CorpusException {
		return names(folder.resolve(RELATIONS).resolve(SUGGESTIONS), false);
	}

	/** Copies that a file service or an editor leaves ("hala (1).isnad") are nobody's annotations. */
	private static boolean isFileOfName(String file) {
		return file.endsWith(SUFFIX) && isName(file.substring(0, file.length() - SUFFIX.length()));
	}

	private static List<String> names(Path in, boolean folders) throws CorpusException {
		List<String> names = new ArrayList<>();
		if (!Files.isDirectory(in)) {
			return names;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(in)) {
			for (Path entry : entries) {
				String name = entry.getFileName().toString();
				if (folders ? isName(name) && Files.isRegularFile(entry.resolve(DOCUMENT + SUFFIX)) : isFileOfName(name)) { //$NON-NLS-1$
					names.add(folders ? name : name.substring(0, name.length() - SUFFIX.length()));
				}
			}
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotRead, in, SafeFile.reason(e)), in, e);
		}
		Collections.sort(names);
		return names;
	}
}
