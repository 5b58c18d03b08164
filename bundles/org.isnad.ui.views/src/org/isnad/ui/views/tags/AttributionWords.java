// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.stream.Collectors;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Attribution;
import org.isnad.model.SourceEntity;
import org.isnad.ui.ElementLabels;

/** Source and content of an attribution in words. */
public final class AttributionWords {
    private AttributionWords() {
    }

    /** The words that name the source, or the name of its entity where no words do; null where neither is known. */
    public static String source(Attribution attribution, CorpusStore store) throws CorpusException {
        if (attribution.getSource() != null) {
            return ElementLabels.text(attribution.getSource(), store);
        }
        SourceEntity entity = entity(attribution.getEntity(), store);
        return entity == null ? null : entity.getName();
    }

    /** The entity of the id, or null. */
    public static SourceEntity entity(String id, CorpusStore store) throws CorpusException {
        return store.source(id).orElse(null);
    }

    public static String content(Attribution attribution, CorpusStore store) {
        return attribution.getContent().stream().map(claim -> ElementLabels.text(claim, store)).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }
}
