// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.Optional;

import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/** The claim from which a relation was begun and that waits for the other one, wherever that is. UI thread only. */
public final class PendingRelation {
    private static Claim first;

    static {
        Workspace.addListener(new WorkspaceListener() {
            @Override
            public void closing(EditSession session) {
                first = null;
            }
        });
    }

    private PendingRelation() {
    }

    /** The first claim; empty where none waits or it was deleted since. */
    public static Optional<Claim> first() {
        return Optional.ofNullable(first).filter(claim -> claim.eContainer() instanceof AnnotationSet);
    }

    static void begin(Claim claim) {
        first = claim;
    }

    static void forget() {
        first = null;
    }

    static String documentOf(Claim claim) {
        return ((AnnotationSet) claim.eContainer()).getDocument();
    }
}
