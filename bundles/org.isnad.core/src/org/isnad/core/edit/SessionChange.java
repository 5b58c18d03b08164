// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Root;

/**
 * What changed.
 *
 * @param kind whether an edit was done, undone or done again, or something else changed the model
 * @param label the label of the edit, or null
 * @param roots the roots in which something changed, in the order of the changes
 * @param objects the objects that were changed, added or removed, in that order
 * @param reopened the ids of the documents whose work was done and is in progress again by this edit
 */
public record SessionChange(Kind kind, String label, Set<Root> roots, Set<EObject> objects, List<String> reopened) {
	/** How the change came about. */
	public enum Kind {
		/** An edit was executed. */
		DO,
		/** It was undone. */
		UNDO,
		/** It was done again. */
		REDO,
		/** Something outside of the edits: a merge with what is on disk, or a pipeline's suggestions. */
		OTHER
	}

	/** A change that re-opened no document. */
	public SessionChange(Kind kind, String label, Set<Root> roots, Set<EObject> objects) {
		this(kind, label, roots, objects, List.of());
	}

	SessionChange reopening(List<String> documents) {
		return documents.isEmpty() ? this : new SessionChange(kind, label, roots, objects, documents);
	}

	/** The id of the first document whose annotations changed, or null. */
	public String documentId() {
		return roots.stream().filter(AnnotationSet.class::isInstance).map(root -> ((AnnotationSet) root).getDocument()).findFirst().orElse(null);
	}

	/** Whether something changed in the annotations of a document. */
	public boolean touches(String documentId) {
		return roots.stream().anyMatch(root -> root instanceof AnnotationSet set && set.getDocument().equals(documentId));
	}
}
