// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/** Refuses spans that no edit may make: rule E01 at the door. */
final class Spans {
	private Spans() {
	}

	static DocumentText text(EditSession session, String documentId) throws EditException {
		try {
			return session.store().text(documentId);
		} catch (CorpusException e) {
			throw new EditException(e);
		}
	}

	static void check(EditSession session, String documentId, Span span) throws EditException {
		DocumentText text = text(session, documentId);
		if (!span.isWellFormed(text.length())) {
			throw new EditException(NLS.bind(Messages.badSpan, span, Integer.toString(text.length())));
		}
		for (Fragment fragment : span.fragments()) {
			if (text.splitsPair(fragment.begin()) || text.splitsPair(fragment.end())) {
				throw new EditException(NLS.bind(Messages.splitPair, span));
			}
		}
	}
}
