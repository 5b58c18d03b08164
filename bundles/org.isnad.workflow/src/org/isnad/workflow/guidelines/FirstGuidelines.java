// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.GuidelineTexts;
import org.isnad.model.GuidelineBook;
import org.isnad.model.GuidelineVersion;
import org.isnad.model.ModelFactory;
import org.isnad.model.file.Ids;

/** The short text about the default scheme that a new corpus begins with, in English and Arabic; a team amends it from there. */
public final class FirstGuidelines {
	/** The languages it is written in. */
	public static final List<String> LANGUAGES = List.of("en", "ar"); //$NON-NLS-1$ //$NON-NLS-2$

	private FirstGuidelines() {
	}

	/** The text in one of its languages. */
	public static String text(String language) {
		try (InputStream in = FirstGuidelines.class.getResourceAsStream("guidelines_" + language + ".md")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes it as the first version, where the corpus has no guidelines yet; does nothing where it has. Saves what it changes. */
	public static void write(CorpusStore store) throws CorpusException {
		GuidelineBook book = store.guidelines();
		if (!book.getVersions().isEmpty()) {
			return;
		}
		GuidelineVersion version = ModelFactory.eINSTANCE.createGuidelineVersion();
		version.setId(Ids.derived('x', "guidelines", String.valueOf(store.corpus().getId()))); //$NON-NLS-1$
		version.setNumber(1);
		version.setAt(CorpusStore.now());
		GuidelineTexts texts = new GuidelineTexts(store);
		for (String language : LANGUAGES) {
			texts.write(version, language, text(language));
		}
		book.getVersions().add(version);
		store.save(book);
		store.corpus().setGuidelineVersion("1"); //$NON-NLS-1$
		store.save(store.corpus());
	}
}
