// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.ArabicFolder;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** In which order hits stand. Words are compared folded, letter by letter in the order of Unicode, whatever the locale; equals keep the order they had. */
public enum HitOrder {
	/** By document id and place in the text, as they are found. */
	DOCUMENT,
	/** By date of publication, the oldest first; those without a date last. */
	DATE,
	/** By the words that were found. */
	MATCH,
	/** By the words before: the last one before the hit first, then the one before that. */
	BEFORE,
	/** By the words behind. */
	AFTER;

	private static final int REACH = 48;
	private static final String NEVER = "\uFFFF"; //$NON-NLS-1$

	private record Keyed(String key, Occurrence place) {
	}

	/**
	 * Sorts hits; reads the texts of their documents where the order asks for words, and keeps none of them.
	 *
	 * @param places  what was found, in the order of documents and text
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException            if a text cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public List<Occurrence> sort(List<Occurrence> places, CorpusStore store, IProgressMonitor monitor) throws CorpusException {
		if (this == DOCUMENT) {
			return List.copyOf(places);
		}
		Map<String, Document> documents = new HashMap<>();
		store.documents().forEach(document -> documents.put(document.getId(), document));
		SubMonitor progress = SubMonitor.convert(monitor, Messages.sorting, places.size());
		List<Keyed> keyed = new ArrayList<>(places.size());
		String read = null;
		String text = ""; //$NON-NLS-1$
		for (Occurrence place : places) {
			progress.worked(1);
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			Document document = documents.get(place.document());
			if (this != DATE && !place.document().equals(read)) {
				text = document == null ? "" : text(store, document); //$NON-NLS-1$
				read = place.document();
			}
			keyed.add(new Keyed(this == DATE ? date(document) : key(place, text), place));
		}
		keyed.sort(Comparator.comparing(Keyed::key));
		return keyed.stream().map(Keyed::place).toList();
	}

	private static String date(Document document) {
		return document == null || document.getPubDate() == null || document.getPubDate().isBlank() ? NEVER : document.getPubDate();
	}

	private String key(Occurrence place, String text) {
		int begin = Math.min(place.begin(), text.length());
		int end = Math.max(begin, Math.min(place.end(), text.length()));
		return switch (this) {
		case BEFORE -> backwards(words(text.substring(Math.max(0, begin - REACH), begin)));
		case AFTER -> words(text.substring(end, Math.min(text.length(), end + REACH)));
		default -> words(text.substring(begin, Math.min(end, begin + REACH)));
		};
	}

	private static String words(String stretch) {
		return ArabicFolder.key(stretch).replaceAll("[^\\p{L}\\p{N}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String backwards(String words) {
		List<String> each = new ArrayList<>(List.of(words.split(" "))); //$NON-NLS-1$
		Collections.reverse(each);
		return String.join(" ", each); //$NON-NLS-1$
	}

	private static String text(CorpusStore store, Document document) throws CorpusException {
		var file = new CorpusFiles(store).text(document);
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotReadText, file, e.getLocalizedMessage()), file, e);
		}
	}
}
