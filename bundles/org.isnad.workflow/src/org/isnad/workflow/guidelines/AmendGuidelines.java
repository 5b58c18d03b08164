// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.GuidelineTexts;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.GuidelineVersion;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.file.Ids;

/**
 * Makes a new version of the guidelines. Its texts are on disk before the corpus speaks of it; undo takes the version back, and its texts then lie there unread.
 * On the thread that edits.
 */
public final class AmendGuidelines {
	private final EditSession session;
	private final Map<String, String> texts;
	private final String summary;
	private final String question;

	/**
	 * What is to be new.
	 *
	 * @param texts the whole text in each language that changed; the other languages keep theirs
	 * @param summary what changed, in words
	 * @param question the disagreement that led to it, in words, or null
	 */
	public AmendGuidelines(EditSession session, Map<String, String> texts, String summary, String question) {
		this.session = session;
		this.texts = new TreeMap<>(texts);
		this.summary = summary;
		this.question = question;
	}

	/**
	 * Writes and records the version.
	 *
	 * @throws EditException if nothing is said of what changed, or nothing did
	 */
	public GuidelineVersion run(IProgressMonitor monitor) throws CorpusException, EditException {
		if (summary == null || summary.isBlank()) {
			throw new EditException(Messages.noSummary);
		}
		CorpusStore store = session.store();
		Optional<GuidelineVersion> before = Guidelines.of(store).current();
		GuidelineTexts files = new GuidelineTexts(store);
		Map<String, String> all = before.isPresent() ? texts(files, before.get()) : new TreeMap<>();
		if (texts.entrySet().stream().allMatch(each -> each.getValue().strip().equals(all.getOrDefault(each.getKey(), "").strip()))) { //$NON-NLS-1$
			throw new EditException(Messages.nothingChanged);
		}
		all.putAll(texts);
		GuidelineVersion version = ModelFactory.eINSTANCE.createGuidelineVersion();
		version.setId(Ids.random('x'));
		version.setNumber(before.map(GuidelineVersion::getNumber).orElse(Guidelines.NONE) + 1);
		version.setAt(CorpusStore.now());
		version.setAuthor(session.annotator());
		version.setSummary(summary.strip());
		version.setQuestion(question);
		version.setAmends(before.map(GuidelineVersion::getId).orElse(null));
		for (Map.Entry<String, String> text : all.entrySet()) {
			files.write(version, text.getKey(), text.getValue().strip() + '\n');
		}
		session.execute(new AddVersion(version));
		return version;
	}

	/** What the version says in all languages. A text that is to stay and cannot be read stops the amendment, or it would be lost. */
	private Map<String, String> texts(GuidelineTexts files, GuidelineVersion version) throws CorpusException {
		Map<String, String> found = new TreeMap<>();
		TreeSet<String> languages = new TreeSet<>(FirstGuidelines.LANGUAGES);
		languages.addAll(texts.keySet());
		for (String language : languages) {
			if (!texts.containsKey(language)) {
				files.read(version, language).ifPresent(text -> found.put(language, text));
			} else {
				readable(files, version, language).ifPresent(text -> found.put(language, text));
			}
		}
		return found;
	}

	/** What is written anew may be amended although its old text is broken: that is how it is mended. */
	private static Optional<String> readable(GuidelineTexts files, GuidelineVersion version, String language) {
		try {
			return files.read(version, language);
		} catch (CorpusException broken) {
			return Optional.empty();
		}
	}

	private record AddVersion(GuidelineVersion version) implements Edit {
		@Override
		public String label() {
			return Messages.amend;
		}

		@Override
		public Command command(EditSession session) throws EditException {
			try {
				return session.commands().add(session.store().guidelines(), Literals.GUIDELINE_BOOK__VERSIONS, version)
						.set(session.store().corpus(), Literals.CORPUS__GUIDELINE_VERSION, Integer.toString(version.getNumber())).done();
			} catch (CorpusException e) {
				throw new EditException(e);
			}
		}
	}
}
