// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the date of the claim, or of the article, that has the focus. */
public final class DateHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof TimedPart part) {
			if (event.getCommand().getId().endsWith("article")) { //$NON-NLS-1$
				GiveDate.article(part);
			} else {
				GiveDate.claim(part);
			}
		}
		return null;
	}
}
