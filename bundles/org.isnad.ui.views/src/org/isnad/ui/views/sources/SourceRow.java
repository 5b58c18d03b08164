// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.SameSources.Conflict;
import org.isnad.core.SameSources.Disagreement;
import org.isnad.model.SourceEntity;

/** A line of the sources. */
sealed interface SourceRow {

    record Heading(String text, int count) implements SourceRow {
    }

    /** A source that stands for itself, with what was merged into it, how often both are mentioned, and in how many documents. */
    record Entity(SourceEntity entity, List<SourceEntity> merged, List<String> otherNames, int mentions, int documents, String boundTo) implements SourceRow {
        /** The ids by which mentions may name it. */
        List<String> ids() {
            return ids(entity, merged);
        }

        static List<String> ids(SourceEntity entity, List<SourceEntity> merged) {
            List<String> ids = new ArrayList<>(List.of(entity.getId()));
            merged.forEach(other -> ids.add(other.getId()));
            return List.copyOf(ids);
        }
    }

    /** A mention that has no source yet, with the sources it most likely means. */
    record Mention(String id, String documentId, String documentName, String words) implements SourceRow {
    }

    /** The same words mean more than one source. */
    record Doubled(String key, String words, List<SourceEntity> entities, List<Integer> times) implements SourceRow {
    }

    /** One source stands twice in the registry under the same name. */
    record Twice(String key, List<SourceEntity> entities, List<Integer> times) implements SourceRow {
    }

    /** The registry contradicts itself about an entity. */
    record Disputed(Disagreement disagreement) implements SourceRow {
        /** Those of whom one can be chosen to stand; the entity itself among them where each was merged into the other. */
        List<SourceEntity> candidates() {
            List<SourceEntity> candidates = new ArrayList<>(disagreement.others());
            if (disagreement.conflict() == Conflict.CIRCLE) {
                candidates.add(0, disagreement.entity());
            }
            return candidates;
        }
    }
}
