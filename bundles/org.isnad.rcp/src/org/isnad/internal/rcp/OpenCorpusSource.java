// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.isnad.core.edit.EditSession;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/** Tells handlers' core expressions whether a corpus is open. */
public final class OpenCorpusSource extends AbstractSourceProvider implements WorkspaceListener {

	private static final String VARIABLE = "org.isnad.ui.corpusOpen"; //$NON-NLS-1$

	/** Made by the workbench. */
	public OpenCorpusSource() {
		Workspace.addListener(this);
	}

	@Override
	public void dispose() {
		Workspace.removeListener(this);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(VARIABLE, Workspace.session().isPresent());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void opened(EditSession session) {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, Boolean.TRUE);
	}

	@Override
	public void closed() {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, Boolean.FALSE);
	}
}
