// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.isnad.model.GuidelineVersion;

/**
 * The texts of the guidelines, in Markdown: one file for each version and language, {@code guidelines/v3-<id>.ar.md}. A version's text is written once;
 * an amendment is a version of its own, so that what was in force when an annotation was made can be read ever after, and two people who amend at once
 * write two files. Safe for any thread.
 */
public final class GuidelineTexts {
	private static final int LONGEST = 1 << 20;

	private final Path folder;

	/** The texts of a corpus, whether it has any or not. */
	public GuidelineTexts(CorpusStore store) {
		folder = new CorpusFolder(store.folder()).guidelines();
	}

	/** The file of a version in a language (a BCP 47 tag), whether it is there or not. */
	public Path file(GuidelineVersion version, String language) {
		return folder.resolve("v" + version.getNumber() + '-' + version.getId() + '.' + language + ".md"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The text, its lines ended by LF; empty where the version has none in this language.
	 *
	 * @throws CorpusException if the file cannot be read, is no UTF-8 or is too large to be a text that people wrote
	 */
	public Optional<String> read(GuidelineVersion version, String language) throws CorpusException {
		Path file = file(version, language);
		try {
			byte[] bytes = SafeFile.readIfThere(file);
			if (bytes == null) {
				return Optional.empty();
			}
			if (bytes.length > LONGEST) {
				throw new CorpusException(NLS.bind(Messages.guidelineTooLong, file, Integer.toString(LONGEST >> 20)), file, null);
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotRead, file, SafeFile.reason(e)), file, e);
		}
	}

	/** Writes the text of a version in a language, whole or not at all. */
	public void write(GuidelineVersion version, String language, String text) throws CorpusException {
		Path file = file(version, language);
		try {
			SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, file, SafeFile.reason(e)), file, e);
		}
	}
}
