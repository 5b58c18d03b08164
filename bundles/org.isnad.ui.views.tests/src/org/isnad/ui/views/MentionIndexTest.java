// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.isnad.model.WorkState;
import org.isnad.ui.views.DocumentSummary.Form;
import org.junit.jupiter.api.Test;

class MentionIndexTest {
    private static DocumentSummary summary(Map<String, Map<String, Integer>> named) {
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        named.forEach((entity, words) -> words.forEach((word, times) -> {
            mentions.merge(entity, times, Integer::sum);
            forms.computeIfAbsent(entity, any -> new HashMap<>()).merge(Form.of(word), times, Integer::sum);
        }));
        return new DocumentSummary(WorkState.IN_PROGRESS, 0, 0, mentions, forms, List.of());
    }

    @Test
    void countsByDocumentAndForgetsWhatIsMentionedNoMore() {
        MentionIndex index = new MentionIndex();
        DocumentSummary one = summary(Map.of("e1", Map.of("الجيش", 2), "e2", Map.of("الجَيش", 1)));
        index.put("d1", null, one);
        index.put("d2", null, summary(Map.of("e1", Map.of("الجيش الليبي", 3))));
        assertEquals(5, index.times(List.of("e1")));
        assertEquals(6, index.times(List.of("e1", "e2")));
        assertEquals(Map.of("d1", 3, "d2", 3), index.byDocument(List.of("e1", "e2")));
        assertEquals(Set.of(Form.of("الجيش").key()), index.doubledKeys(), "vowel signs make no other name");
        assertEquals(Map.of("e1", 2, "e2", 1), index.entitiesNamed(Form.of("الجيش").key()));

        index.put("d1", one, summary(Map.of("e1", Map.of("الجيش", 2))));
        assertEquals(Set.of(), index.doubledKeys());
        assertEquals(0, index.times(List.of("e2")));
        assertEquals(Map.of(), index.forms(List.of("e2")));
    }

    @Test
    void changesGiveWhatCountingAnewGives() {
        SplittableRandom random = new SplittableRandom(7);
        MentionIndex index = new MentionIndex();
        Map<String, DocumentSummary> now = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            String document = "d" + random.nextInt(12);
            Map<String, Map<String, Integer>> named = new HashMap<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                named.put("e" + random.nextInt(5), Map.of("w" + random.nextInt(4), 1 + random.nextInt(3)));
            }
            DocumentSummary after = summary(named);
            index.put(document, now.put(document, after), after);
        }
        MentionIndex anew = new MentionIndex();
        now.forEach((document, summary) -> anew.put(document, null, summary));
        for (int e = 0; e < 5; e++) {
            List<String> ids = List.of("e" + e);
            assertEquals(anew.times(ids), index.times(ids));
            assertEquals(anew.byDocument(ids), index.byDocument(ids));
            assertEquals(anew.forms(ids), index.forms(ids));
        }
        assertEquals(anew.doubledKeys(), index.doubledKeys());
    }
}
