// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.OpenSample;
import org.isnad.internal.rcp.UserFolder;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/** Opens the sample corpus among the user's own corpora. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenSample sample = new OpenSample(UserFolder.corpora().resolve(Messages.OpenSample_folder));
		Jobs.run(Messages.OpenSample_title, sample::run, opened -> Workspace.adopt(opened.store(), opened.annotator()));
		return null;
	}
}
