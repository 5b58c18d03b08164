// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.UserFolder;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Opens the sample corpus; the first time a copy of it is put among the user's own corpora. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Path folder = UserFolder.corpora().resolve(Messages.OpenSample_folder);
		Jobs.run(Messages.OpenSample_title, monitor -> {
			if (!CorpusStore.isCorpus(folder)) {
				SampleCorpus.copyTo(folder);
			}
			return CorpusStore.open(folder);
		}, Workspace::adopt);
		return null;
	}
}
