// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.edit.SetSourceType;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.ui.views.CorpusSummary;
import org.isnad.ui.views.MentionIndex;

/**
 * Makes the lines of the registry from what is counted already: first what asks for a decision (mentions without a
 * source, contradictions, one name for two), then the sources, the most mentioned first, at last those of single documents.
 */
final class SourceRows {
    private static final int MOST_PROPOSALS = 3;
    /** What a name is sorted by is dear to find out, and names stay. */
    private static final Map<String, CollationKey> SORT_KEYS = new ConcurrentHashMap<>();

    private final CorpusStore store;
    private final Map<String, String> shortNames;
    private final MentionIndex mentions = CorpusSummary.mentions();
    private final Collator collator = Collator.getInstance();
    private final SameSources same;
    private final SourceNames names;

    /** {@code shortNames}: of the documents, by id. What it knows of the registry is that of the moment it was made. */
    SourceRows(CorpusStore store, Map<String, String> shortNames) throws CorpusException {
        this.store = store;
        this.shortNames = shortNames;
        this.same = SameSources.of(store.sources().getEntities());
        this.names = new SourceNames(same);
    }

    List<SourceRow> all() throws CorpusException {
        List<SourceRow> rows = new ArrayList<>();
        group(rows, SourceMessages.unresolved, unresolved());
        group(rows, SourceMessages.disagree, same.disagreements().stream().map(SourceRow.Disputed::new).toList());
        group(rows, SourceMessages.listedTwice, twice());
        group(rows, SourceMessages.oneName, doubled());
        List<SourceRow.Entity> entities = entities();
        group(rows, SourceMessages.registry, only(entities, entity -> entity.getDocument() == null));
        // Those of one document are never merged; so many of them would hide the sources one looks for.
        group(rows, SourceMessages.anonymous, only(entities, entity -> entity.getDocument() != null && !isAuthor(entity)));
        group(rows, SourceMessages.authors, only(entities, entity -> entity.getDocument() != null && isAuthor(entity)));
        return rows;
    }

    private static boolean isAuthor(SourceEntity entity) {
        return "AUTHOR".equals(entity.getSourceType()); //$NON-NLS-1$
    }

    private static List<SourceRow.Entity> only(List<SourceRow.Entity> rows, Predicate<SourceEntity> wanted) {
        return rows.stream().filter(row -> wanted.test(row.entity())).toList();
    }

    private static void group(List<SourceRow> rows, String heading, List<? extends SourceRow> members) {
        if (!members.isEmpty()) {
            rows.add(new SourceRow.Heading(heading, members.size()));
            rows.addAll(members);
        }
    }

    private List<SourceRow> unresolved() throws CorpusException {
        List<SourceRow> rows = new ArrayList<>();
        for (Document document : store.documents()) {
            String id = document.getId();
            CorpusSummary.of(id).unresolved().forEach(mention -> rows.add(new SourceRow.Mention(mention.mention(), id, shortName(id), mention.words())));
        }
        return rows;
    }

    private String shortName(String documentId) {
        return documentId == null ? null : shortNames.getOrDefault(documentId, documentId);
    }

    /** The sources a mention most likely means, each taken with the key of its place. */
    List<SourceEntity> proposals(SourceRow.Mention mention) {
        Set<String> spokenOf = CorpusSummary.of(mention.documentId()).mentions().keySet();
        List<SourceEntity> ranked = names.ranked(mention.words(), mention.documentId(), spokenOf);
        return ranked.subList(0, Math.min(MOST_PROPOSALS, ranked.size()));
    }

    private List<SourceRow> twice() {
        return names.doubles().stream().<SourceRow>map(entities -> new SourceRow.Twice(String.valueOf(entities.get(0).getName()), entities, times(entities))).toList();
    }

    private List<Integer> times(Collection<SourceEntity> entities) {
        return entities.stream().map(entity -> mentions.times(ids(entity))).toList();
    }

    /** The ids by which mentions may name a source. */
    List<String> ids(SourceEntity entity) {
        return SourceRow.Entity.ids(entity, same.mergedInto(entity));
    }

    /** What is bound to a document does not count: «sources» are others in each, and are meant to be. */
    private List<SourceRow> doubled() {
        List<SourceRow> rows = new ArrayList<>();
        for (String key : mentions.doubledKeys()) {
            Map<String, Integer> times = new TreeMap<>();
            mentions.entitiesNamed(key).forEach((id, count) -> same.entity(id).filter(entity -> entity.getDocument() == null && !SetSourceType.isBound(entity.getSourceType()))
                .ifPresent(entity -> times.merge(entity.getId(), count, Integer::sum)));
            if (times.size() > 1) {
                List<SourceEntity> entities = times.keySet().stream().map(id -> same.entity(id).orElseThrow())
                    .sorted(Comparator.comparingInt((SourceEntity entity) -> -times.get(entity.getId())).thenComparing(SourceEntity::getId)).toList();
                rows.add(new SourceRow.Doubled(key, mentions.wordsOf(key), entities, entities.stream().map(entity -> times.get(entity.getId())).toList()));
            }
        }
        rows.sort(Comparator.comparing(row -> ((SourceRow.Doubled) row).key()));
        return rows;
    }

    private List<SourceRow.Entity> entities() {
        return same.sources().stream().map(this::entity)
            .sorted(Comparator.comparingInt(SourceRow.Entity::mentions).reversed().thenComparing(row -> sortKey(row.entity())).thenComparing(row -> row.entity().getId())).toList();
    }

    private SourceRow.Entity entity(SourceEntity entity) {
        List<String> ids = ids(entity);
        return new SourceRow.Entity(entity, same.mergedInto(entity), same.otherNames(entity), mentions.times(ids), mentions.documentsOf(ids), shortName(entity.getDocument()));
    }

    private CollationKey sortKey(SourceEntity entity) {
        return SORT_KEYS.computeIfAbsent(String.valueOf(entity.getName()), collator::getCollationKey);
    }
}
