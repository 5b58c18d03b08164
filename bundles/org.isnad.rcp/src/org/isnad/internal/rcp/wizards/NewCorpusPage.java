// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.Profile;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.UserFolder;

/** Asks for the name of a corpus, where it lives, the language of its articles and how much is annotated. */
final class NewCorpusPage extends FormPage {

	private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "he", "fa", "ur", "tr", "es", "de", "ru"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private Text name;
	private Text folder;
	private Combo language;
	private Combo profile;
	private boolean folderTyped;

	NewCorpusPage() {
		super("newCorpus", Messages.NewCorpus_title, Messages.NewCorpus_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		name = text(Messages.NewCorpus_name, null, ""); //$NON-NLS-1$
		folder = folder(Messages.NewCorpus_folder, null, UserFolder.corpora().toString());
		language = choice(Messages.NewCorpus_language, "language", LANGUAGES.stream().map(NewCorpusPage::nameOf).toList(), LANGUAGES, "ar"); //$NON-NLS-1$ //$NON-NLS-2$
		profile = choice(Messages.NewCorpus_profile, "profile", List.of(Messages.NewCorpus_basic, Messages.NewCorpus_full), //$NON-NLS-1$
			List.of(Profile.BASIC.name(), Profile.FULL.name()), Profile.BASIC.name());
		hint(Messages.NewCorpus_profileHint);
		// The folder follows the name until somebody touches it.
		name.addListener(SWT.Modify, e -> {
			if (!folderTyped) {
				folder.setText(UserFolder.corpora().resolve(UserFolder.fileName(name.getText())).toString());
				folderTyped = false;
			}
		});
		folder.addListener(SWT.KeyDown, e -> folderTyped = true);
	}

	private static String nameOf(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return locale.getDisplayLanguage();
	}

	String corpusName() {
		return name.getText().strip();
	}

	Path folder() {
		return path(folder.getText());
	}

	String language() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	Profile profile() {
		return profile.getSelectionIndex() == 0 ? Profile.BASIC : Profile.FULL;
	}

	@Override
	String problem() {
		if (corpusName().isEmpty()) {
			return Messages.NewCorpus_noName;
		}
		Path chosen = folder();
		if (chosen == null) {
			return Messages.Wizard_noFolder;
		}
		return Files.exists(chosen) && !isEmptyFolder(chosen) ? Messages.NewCorpus_taken : null;
	}

	private static boolean isEmptyFolder(Path path) {
		try (Stream<Path> children = Files.list(path)) {
			return children.findAny().isEmpty();
		} catch (IOException e) {
			return false; // a file, or a folder that cannot be read: not a place for a corpus either way
		}
	}
}
