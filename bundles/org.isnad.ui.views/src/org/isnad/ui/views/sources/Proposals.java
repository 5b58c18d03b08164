// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.arabic.ArabicFolder;
import org.isnad.model.SourceEntity;

/** Orders the entities by how likely a mention means them: the same folded name first, then those that share most words with it. */
public final class Proposals {
    private Proposals() {
    }

    /** The entities that can be meant in the document: all that are bound to none or to this one, the likeliest first. */
    public static List<SourceEntity> of(String words, String documentId, List<SourceEntity> entities) {
        Set<String> wanted = words(words);
        List<SourceEntity> proposals = new ArrayList<>(entities.stream()
            .filter(entity -> !MergeSources.isMerged(entity))
            .filter(entity -> entity.getDocument() == null || entity.getDocument().equals(documentId)).toList());
        proposals.sort(Comparator.comparingDouble((SourceEntity entity) -> -likeness(wanted, entity)).thenComparing(entity -> String.valueOf(entity.getName())));
        return proposals;
    }

    /** From 0 (no word in common) to 1 (the same words): the share of common words among all, for the name or alias that fits best. */
    static double likeness(Set<String> wanted, SourceEntity entity) {
        double best = share(wanted, words(String.valueOf(entity.getName())));
        for (String alias : entity.getAliases()) {
            best = Math.max(best, share(wanted, words(alias)));
        }
        return best;
    }

    private static double share(Set<String> first, Set<String> second) {
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(ArabicFolder.key(text).strip().split("\\P{L}+"))); //$NON-NLS-1$
        words.remove(""); //$NON-NLS-1$
        return words;
    }
}
