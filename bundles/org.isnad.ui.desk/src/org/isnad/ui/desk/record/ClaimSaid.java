// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.record;

import java.util.ArrayList;
import java.util.List;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Chip;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.tags.AttributionWords;

/**
 * Who says a claim.
 *
 * @param chain the outlet and the witnesses in one line, the outermost first
 * @param chip  how sure the innermost puts it, or null where that was not said
 */
record ClaimSaid(String chain, Chip chip) {
    static ClaimSaid of(CorpusStore store, String documentId, Claim claim) {
        try {
            Document document = store.document(documentId).orElse(null);
            List<String> names = new ArrayList<>();
            if (document != null && document.getOutlet() != null) {
                names.add(document.getOutlet());
            }
            List<Attribution> attributions = ChainWalker.attributionsOf(claim);
            Chip chip = null;
            if (!attributions.isEmpty()) {
                Attribution innermost = attributions.getFirst();
                for (Attribution attribution : ChainWalker.chain(innermost)) {
                    String source = AttributionWords.source(attribution, store);
                    if (source != null && !source.isBlank() && !names.contains(source)) {
                        names.add(source);
                    }
                }
                String factuality = innermost.getFactuality();
                chip = factuality == null ? null : Chip.of(null, store.scheme().label(Layer.ATTRIBUTION, "factuality", factuality), Tone.PLAIN); //$NON-NLS-1$
            }
            return new ClaimSaid(String.join(" \u203a ", names.stream().map(Isolation::isolate).toList()), chip); //$NON-NLS-1$
        } catch (CorpusException e) {
            return new ClaimSaid(e.getMessage(), null);
        }
    }
}
