// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.ui.views.DocumentSummary.Form;

/**
 * How often each entity is mentioned in which documents and by which words, kept up to date document by document, so that
 * a list of thousands of sources asks for numbers that are there already. Any thread.
 */
public final class MentionIndex {
    private final Map<String, Map<String, Integer>> documents = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, Map<Form, Integer>> forms = new HashMap<>();
    private final Map<String, Map<String, Integer>> entitiesByKey = new HashMap<>();
    private final Map<String, Map<String, Integer>> wordsByKey = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();
    private int version;

    synchronized void clear() {
        version++;
        documents.clear();
        totals.clear();
        forms.clear();
        entitiesByKey.clear();
        wordsByKey.clear();
        doubled.clear();
    }

    /** Takes in what a document says now; {@code before} is what was taken in for it last, or null. */
    synchronized void put(String documentId, DocumentSummary before, DocumentSummary after) {
        if (before != null && before.mentions().equals(after.mentions()) && before.forms().equals(after.forms()) && before.unresolved().equals(after.unresolved())) {
            return;
        }
        version++;
        if (before != null) {
            count(documentId, before, -1);
        }
        count(documentId, after, 1);
    }

    private void count(String documentId, DocumentSummary summary, int sign) {
        summary.mentions().forEach((entity, times) -> {
            add(documents, entity, documentId, sign * times);
            totals.merge(entity, sign * times, MentionIndex::sum);
        });
        summary.forms().forEach((entity, words) -> words.forEach((form, times) -> {
            add(forms, entity, form, sign * times);
            add(entitiesByKey, form.key(), entity, sign * times);
            add(wordsByKey, form.key(), form.words(), sign * times);
            if (entitiesByKey.getOrDefault(form.key(), Map.of()).size() > 1) {
                doubled.add(form.key());
            } else {
                doubled.remove(form.key());
            }
        }));
    }

    private static <K> void add(Map<String, Map<K, Integer>> counts, String outer, K inner, int times) {
        Map<K, Integer> row = counts.computeIfAbsent(outer, any -> new HashMap<>());
        row.merge(inner, times, MentionIndex::sum);
        if (row.isEmpty()) {
            counts.remove(outer);
        }
    }

    /** Nothing is kept of what is mentioned no more. */
    private static Integer sum(Integer one, Integer other) {
        return one + other == 0 ? null : Integer.valueOf(one + other);
    }

    /** Another number after each change of what is mentioned. */
    public synchronized int version() {
        return version;
    }

    /** How many documents mention any of the entities. */
    public synchronized int documentsOf(Collection<String> entities) {
        return entities.size() == 1 ? documents.getOrDefault(entities.iterator().next(), Map.of()).size() : byDocument(entities).size();
    }

    /** How often the entities are mentioned together. */
    public synchronized int times(Collection<String> entities) {
        return entities.stream().mapToInt(entity -> totals.getOrDefault(entity, 0)).sum();
    }

    /** How often the entities are mentioned together in each document, by its id. */
    public synchronized Map<String, Integer> byDocument(Collection<String> entities) {
        Map<String, Integer> counts = new TreeMap<>();
        entities.forEach(entity -> documents.getOrDefault(entity, Map.of()).forEach((document, times) -> counts.merge(document, times, Integer::sum)));
        return counts;
    }

    /** The words by which the entities are named, and how often. */
    public synchronized Map<Form, Integer> forms(Collection<String> entities) {
        Map<Form, Integer> counts = new HashMap<>();
        entities.forEach(entity -> forms.getOrDefault(entity, Map.of()).forEach((form, times) -> counts.merge(form, times, Integer::sum)));
        return counts;
    }

    /** The keys of words by which more than one entity is named. */
    public synchronized Set<String> doubledKeys() {
        return Set.copyOf(doubled);
    }

    /** The entities that are named by words of the key, and how often. */
    public synchronized Map<String, Integer> entitiesNamed(String key) {
        return Map.copyOf(entitiesByKey.getOrDefault(key, Map.of()));
    }

    /** How the words of the key are written most often; the key itself where they are not there. */
    public synchronized String wordsOf(String key) {
        return wordsByKey.getOrDefault(key, Map.of()).entrySet().stream().max(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey).orElse(key);
    }
}
