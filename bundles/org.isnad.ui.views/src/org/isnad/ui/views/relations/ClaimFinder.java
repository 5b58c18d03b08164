// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.views.Paragraphs;

/**
 * Finds the claims that relations name by their ids, and says them in words. It remembers what it found: make a new one
 * after an edit. A claim of the annotator is preferred to a suggested one of the same id.
 */
public final class ClaimFinder {
    private static final String GONE = "\u2013"; //$NON-NLS-1$

    private final CorpusStore store;
    private final String annotator;
    private final Map<String, Map<String, Claim>> claims = new HashMap<>();
    private Map<String, String> names;

    public ClaimFinder(CorpusStore store, String annotator) {
        this.store = store;
        this.annotator = annotator;
    }

    /** The claim, or empty where the document or the claim is gone or cannot be read; a validator names the reason. */
    public Optional<Claim> find(String documentId, String claimId) {
        return documentId == null ? Optional.empty() : Optional.ofNullable(claims.computeIfAbsent(documentId, this::read).get(claimId));
    }

    private Map<String, Claim> read(String documentId) {
        Map<String, Claim> found = new HashMap<>();
        try {
            if (store.document(documentId).isPresent()) {
                for (AnnotationSet set : store.suggestions(documentId)) {
                    set.getClaims().forEach(claim -> found.put(claim.getId(), claim));
                }
                store.annotations(documentId, annotator).getClaims().forEach(claim -> found.put(claim.getId(), claim));
            }
        } catch (CorpusException e) {
            // The relation stays visible with a dash for the claim; opening the document tells what is wrong with its file.
            return found;
        }
        return found;
    }

    public String words(String documentId, String claimId) {
        return find(documentId, claimId).map(claim -> ElementLabels.text(claim, store)).orElse(GONE);
    }

    /** The short name of a document. */
    public String name(String documentId) {
        if (names == null) {
            names = ElementLook.shortNames(store);
        }
        return names.getOrDefault(documentId, String.valueOf(documentId));
    }

    public String paragraph(String documentId, String claimId) {
        Optional<Claim> claim = find(documentId, claimId).filter(found -> found.getSpan() != null);
        try {
            return claim.isEmpty() ? GONE : Paragraphs.label(store.text(documentId), claim.get().getSpan().begin());
        } catch (CorpusException e) {
            return GONE;
        }
    }
}
