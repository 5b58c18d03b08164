// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.List;
import java.util.Map;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.desk.pairs.PairClaims;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.tags.AttributionWords;

/**
 * The words of a pair as a list shows them.
 *
 * @param a the first claim
 * @param b the second claim
 */
record PairWords(Side a, Side b) {
    /**
     * A claim.
     *
     * @param id       its id
     * @param document the short name of its document
     * @param source   the source nearest to it, or empty
     * @param words    its words
     */
    record Side(String id, String document, String source, String words) {
        String head() {
            return source.isEmpty() ? Isolation.isolate(document) : Isolation.isolate(document) + " \u00b7 " + Isolation.isolate(source); //$NON-NLS-1$
        }
    }

    static PairWords of(CorpusStore store, PairClaims claims, Map<String, String> names) {
        return new PairWords(side(store, claims.documentA(), claims.a(), names), side(store, claims.documentB(), claims.b(), names));
    }

    private static Side side(CorpusStore store, String document, Claim claim, Map<String, String> names) {
        return new Side(claim.getId(), names.getOrDefault(document, document), source(store, claim), ElementLabels.text(claim, store));
    }

    private static String source(CorpusStore store, Claim claim) {
        List<Attribution> attributions = ChainWalker.attributionsOf(claim);
        try {
            String source = attributions.isEmpty() ? null : AttributionWords.source(attributions.getFirst(), store);
            return source == null ? "" : source; //$NON-NLS-1$
        } catch (CorpusException e) {
            // The registry cannot be read: the claim is shown without its source, and the registry's own view tells why.
            return ""; //$NON-NLS-1$
        }
    }
}
