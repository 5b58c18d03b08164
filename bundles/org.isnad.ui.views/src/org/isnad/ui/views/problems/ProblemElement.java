// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.problems;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.core.Problem;
import org.isnad.model.Element;
import org.isnad.ui.Workspace;

/** Finds the element that a problem is about: an annotation, a relation or a source entity. */
final class ProblemElement {
    private ProblemElement() {
    }

    /** The element; empty where it is gone since. */
    static Optional<EObject> find(Problem problem) {
        return Workspace.corpus().flatMap(store -> find(problem, store));
    }

    private static Optional<EObject> find(Problem problem, CorpusStore store) {
        try {
            Optional<Located> located = store.find(problem.id(), problem.document(), problem.annotator());
            if (located.isPresent()) {
                return located.map(Located::element);
            }
            Stream<Element> others = Stream.concat(store.relations(problem.annotator()).getRelations().stream(), store.sources().getEntities().stream());
            return others.filter(element -> problem.id().equals(element.getId())).map(EObject.class::cast).findFirst();
        } catch (CorpusException e) {
            // The problem itself says what cannot be read; there is nothing to go to.
            return Optional.empty();
        }
    }
}
