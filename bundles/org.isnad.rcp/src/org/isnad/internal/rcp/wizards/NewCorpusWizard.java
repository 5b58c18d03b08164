// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;

import org.isnad.core.CorpusStore;
import org.isnad.core.Profile;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.workflow.guidelines.FirstGuidelines;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends TaskWizard {

	private final NewCorpusPage page;

	/** A new wizard. */
	public NewCorpusWizard() {
		this(new NewCorpusPage());
	}

	private NewCorpusWizard(NewCorpusPage page) {
		super(Messages.NewCorpus_title, page);
		this.page = page;
	}

	@Override
	void start() {
		Path folder = page.folder();
		String name = page.corpusName();
		String language = page.language();
		Profile profile = page.profile();
		Jobs.run(Messages.NewCorpus_title, monitor -> {
			CorpusStore store = CorpusStore.create(folder, name, language, profile);
			FirstGuidelines.write(store);
			return store;
		}, Workspace::adopt);
	}
}
