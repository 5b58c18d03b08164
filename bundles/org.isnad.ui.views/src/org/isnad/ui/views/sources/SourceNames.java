// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.isnad.arabic.ArabicFolder;
import org.isnad.core.SameSources;
import org.isnad.model.SourceEntity;

/**
 * The sources of a registry by the words of their names, folded: spelling, vowel signs and marks of direction make no
 * difference. What was merged counts as another name of what it was merged into. A value of the moment it was made.
 */
final class SourceNames {
    /** Folding is what costs; names stay the same from one change to the next. */
    private static final Map<String, Set<String>> FOLDED = new ConcurrentHashMap<>();
    private static final int MOST_FOLDED = 200_000;
    /** Beneath this a proposal would be one more line to read in vain: a word of six, or a common one of three. */
    private static final double LEAST_LIKENESS = 0.15;

    private final SameSources same;
    private final Map<String, Set<SourceEntity>> byWord = new HashMap<>();
    private final Map<Set<String>, List<SourceEntity>> byName = new LinkedHashMap<>();

    SourceNames(SameSources same) {
        this.same = same;
        for (SourceEntity entity : same.sources()) {
            for (String name : names(entity)) {
                words(name).forEach(word -> byWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(entity));
            }
            if (entity.getDocument() == null && entity.getName() != null) {
                byName.computeIfAbsent(words(entity.getName()), any -> new ArrayList<>()).add(entity);
            }
        }
    }

    private Collection<String> names(SourceEntity entity) {
        if (same.otherNames(entity).isEmpty()) {
            return List.of(String.valueOf(entity.getName()));
        }
        List<String> names = new ArrayList<>(same.otherNames(entity));
        names.add(0, String.valueOf(entity.getName()));
        return names;
    }

    /** The folded words of a name. */
    static Set<String> words(String text) {
        if (FOLDED.size() > MOST_FOLDED) {
            FOLDED.clear();
        }
        return FOLDED.computeIfAbsent(text, name -> {
            Set<String> words = new HashSet<>(Arrays.asList(ArabicFolder.key(name).strip().split("[^\\p{L}\\p{N}]+"))); //$NON-NLS-1$
            words.remove(""); //$NON-NLS-1$
            return Set.copyOf(words);
        });
    }

    /** How well words fit an entity, from 0 (no word in common) to 1 (the same words as its name or one of its other names). */
    double likeness(Set<String> wanted, SourceEntity entity) {
        double best = 0;
        for (String name : names(entity)) {
            best = Math.max(best, share(wanted, words(name)));
        }
        return best;
    }

    /** The weight of the words in common among that of all. */
    private double share(Set<String> one, Set<String> other) {
        double common = 0;
        double all = 0;
        for (String word : one) {
            all += weight(word);
            common += other.contains(word) ? weight(word) : 0;
        }
        for (String word : other) {
            all += one.contains(word) ? 0 : weight(word);
        }
        return all == 0 ? 0 : common / all;
    }

    /** The more sources have a word in their names, the less it says; so little words and «spokesman» need no list of their own. */
    private double weight(String word) {
        return 1 / Math.sqrt(Math.max(1, byWord.getOrDefault(word, Set.of()).size()));
    }

    /** Whether an entity can be meant in a document: it is bound to none or to this one. */
    static boolean fits(SourceEntity entity, String documentId) {
        return entity.getDocument() == null || entity.getDocument().equals(documentId);
    }

    /**
     * The sources that words in a document may mean: those that share a word with them, the likeliest first; of two that
     * fit alike the one that the document speaks of already.
     *
     * @param spokenOf ids of the entities that the document names
     */
    List<SourceEntity> ranked(String words, String documentId, Set<String> spokenOf) {
        Set<String> wanted = words(words);
        Set<SourceEntity> found = new LinkedHashSet<>();
        wanted.forEach(word -> byWord.getOrDefault(word, Set.of()).stream().filter(entity -> fits(entity, documentId)).forEach(found::add));
        Map<SourceEntity, Double> scores = new HashMap<>();
        found.forEach(entity -> scores.put(entity, likeness(wanted, entity)));
        return found.stream().filter(entity -> scores.get(entity) >= LEAST_LIKENESS).sorted(Comparator.comparingDouble((SourceEntity entity) -> -scores.get(entity))
            .thenComparing(entity -> !spokenOf.contains(entity.getId())).thenComparing(entity -> String.valueOf(entity.getName())).thenComparing(SourceEntity::getId)).toList();
    }

    /** Sources that stand in the registry twice: their names are the same but for spelling, and none is bound to a document. */
    List<List<SourceEntity>> doubles() {
        return byName.entrySet().stream().filter(entry -> entry.getValue().size() > 1 && !entry.getKey().isEmpty()).map(Map.Entry::getValue).toList();
    }
}
