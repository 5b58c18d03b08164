// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.AnnotationSet;

/** What the edits of chains have in common. */
final class Rungs {
	private Rungs() {
	}

	/** A chain is edited by whom it belongs to: neither in another's annotations nor while it is only suggested. */
	static void checkOwn(EditSession session, EObject rung) throws EditException {
		if (SuggestedReports.isSuggestion(rung)) {
			throw new EditException(Messages.suggested);
		}
		if (!(rung.eContainer() instanceof AnnotationSet set)) {
			throw new EditException(Messages.alreadyDeleted);
		}
		if (!session.annotator().equals(set.getAnnotator())) {
			throw new EditException(Messages.notYours);
		}
	}
}
