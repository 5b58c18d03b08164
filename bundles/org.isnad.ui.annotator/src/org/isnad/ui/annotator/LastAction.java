// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditSession;
import org.isnad.model.SpanElement;
import org.isnad.ui.Workspace;

/**
 * What was last done to annotations, to be done again: words are marked like the annotation that was marked or changed last, with the
 * tags it has now; annotations are changed as the last ones were. Forgotten when another corpus is opened. UI thread only.
 */
public final class LastAction {

	/** Something that can be done to other annotations again. */
	public interface Deed {

		/** The edit that does it to these. */
		Edit of(Collection<? extends EObject> elements);
	}

	private static EditSession session;
	private static SpanElement pattern;
	private static Deed deed;

	private LastAction() {
	}

	/** An annotation was marked. */
	public static void marked(SpanElement element) {
		session = Workspace.session().orElse(null);
		pattern = element;
		deed = null;
	}

	/** Annotations were changed, in a way that can be done to others too. */
	public static void did(Collection<? extends EObject> elements, Deed again) {
		session = Workspace.session().orElse(null);
		pattern = elements.stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).findFirst().orElse(pattern);
		deed = again;
	}

	/** The annotation to mark words like, or null. */
	public static SpanElement pattern() {
		return isCurrent() ? pattern : null;
	}

	/** What to do to other annotations, or null. */
	public static Deed deed() {
		return isCurrent() ? deed : null;
	}

	private static boolean isCurrent() {
		return session != null && Workspace.session().filter(now -> now == session).isPresent();
	}
}
