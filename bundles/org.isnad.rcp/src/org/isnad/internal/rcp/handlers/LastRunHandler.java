// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.suggest.RunReport;
import org.isnad.ui.Jobs;

/** Shows what the last run of pipelines found, and what went wrong. */
public final class LastRunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		RunReport.last().ifPresentOrElse(report -> report.open(HandlerUtil.getActiveShell(event)), () -> Jobs.warn(Messages.Suggest_noRun));
		return null;
	}
}
