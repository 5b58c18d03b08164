// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.UserFolder;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;

/**
 * Opens the sample corpus; the first time a copy of it is put among the user's own corpora. It opens with the work of one of its annotators:
 * an empty article would show nothing of what there is to see.
 */
public final class OpenSampleHandler extends AbstractHandler {

	private record Opened(CorpusStore store, String annotator) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Path folder = UserFolder.corpora().resolve(Messages.OpenSample_folder);
		Jobs.run(Messages.OpenSample_title, monitor -> open(folder), opened -> Workspace.adopt(opened.store(), opened.annotator()));
		return null;
	}

	private static Opened open(Path folder) throws IOException, CorpusException {
		if (!CorpusStore.isCorpus(folder)) {
			SampleCorpus.copyTo(folder);
		}
		CorpusStore store = CorpusStore.open(folder);
		List<String> annotators = store.annotators();
		boolean own = annotators.isEmpty() || annotators.contains(Settings.annotator());
		return new Opened(store, own ? Settings.annotator() : annotators.get(0));
	}
}
