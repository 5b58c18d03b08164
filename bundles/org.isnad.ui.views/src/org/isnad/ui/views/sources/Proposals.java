// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.core.SameSources;
import org.isnad.model.SourceEntity;

/** All sources in the order in which words in a document are likely to mean them, for a list to choose from. */
public final class Proposals {
    private Proposals() {
    }

    /** The entities that can be meant in the document: all that are bound to none or to this one and were not merged, the likeliest first. */
    public static List<SourceEntity> of(String words, String documentId, Collection<SourceEntity> registry) {
        SameSources same = SameSources.of(registry);
        List<SourceEntity> proposals = new ArrayList<>(new SourceNames(same).ranked(words, documentId, Set.of()));
        Set<SourceEntity> likely = new HashSet<>(proposals);
        same.sources().stream().filter(entity -> !likely.contains(entity) && SourceNames.fits(entity, documentId))
            .sorted(Comparator.comparing((SourceEntity entity) -> String.valueOf(entity.getName())).thenComparing(SourceEntity::getId)).forEach(proposals::add);
        return proposals;
    }

    /** Whether words share any with the names of an entity. */
    static boolean isLikely(String words, SourceEntity entity, Collection<SourceEntity> registry) {
        return new SourceNames(SameSources.of(registry)).likeness(SourceNames.words(words), entity) > 0;
    }
}
