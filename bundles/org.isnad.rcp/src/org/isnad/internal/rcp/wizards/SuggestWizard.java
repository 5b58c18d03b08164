// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.suggest.SuggestRun;

/** Lets a pipeline look at words, documents or the corpus and suggest what it finds. */
public final class SuggestWizard extends TaskWizard {

	private final SuggestPage page;

	/** A new wizard. */
	public SuggestWizard() {
		this(new SuggestPage());
	}

	private SuggestWizard(SuggestPage page) {
		super(Messages.Suggest_title, page);
		this.page = page;
	}

	@Override
	void start() {
		SuggestRun.start(page.plan());
	}
}
