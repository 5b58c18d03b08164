// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.SameSources;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.sources.Statement.Answer;

/**
 * Reads what a source says: the claims attributed to it, or to others whom it quotes, with what stands against them, by
 * the date of the documents. Reads through the store it is given, which no other thread may use meanwhile, and keeps
 * only the documents in memory that are asked for.
 */
final class Statements {
    private final CorpusStore store;
    private final String annotator;
    private final SameSources same;
    private final Map<String, List<ClaimRelation>> relations = new HashMap<>();
    private final Map<String, Map<String, Claim>> claims = new HashMap<>();

    Statements(CorpusStore store, String annotator) throws CorpusException {
        this.store = store;
        this.annotator = annotator;
        this.same = SameSources.of(store.sources().getEntities());
        for (ClaimRelation relation : store.relations(annotator).getRelations()) {
            for (String end : Set.of(relation.getArg1(), relation.getArg2())) {
                relations.computeIfAbsent(end, any -> new ArrayList<>()).add(relation);
            }
        }
    }

    /** All statements of the source that an id means, in the documents of the ids, the earliest first; undated documents come last. */
    List<Statement> of(String entity, Collection<String> documents, IProgressMonitor monitor) throws CorpusException {
        List<Document> dated = new ArrayList<>();
        for (String id : documents) {
            store.document(id).ifPresent(dated::add);
        }
        dated.sort(Comparator.comparing((Document document) -> document.getPubDate() == null ? "\uFFFF" : document.getPubDate()).thenComparing(Document::getId)); //$NON-NLS-1$
        SubMonitor progress = SubMonitor.convert(monitor, dated.size());
        List<Statement> statements = new ArrayList<>();
        for (Document document : dated) {
            progress.split(1);
            statements.addAll(in(document.getId(), same.id(entity)));
        }
        return statements;
    }

    private List<Statement> in(String document, String entity) throws CorpusException {
        List<Statement> statements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        AnnotationSet set = store.annotations(document, annotator);
        for (Attribution attribution : set.getAttributions()) {
            if (Objects.equals(entity, same.id(ChainWalker.entityOf(attribution)))) {
                for (Attribution end : ends(attribution, new HashSet<>())) {
                    for (Claim claim : end.getContent()) {
                        if (claim.getSpan() != null && seen.add(claim.getId() + ' ' + attribution.getId())) {
                            statements.add(statement(document, claim, attribution, end));
                        }
                    }
                }
            }
        }
        statements.sort(Comparator.comparingInt((Statement statement) -> claim(document, statement.claim()).getSpan().begin()).thenComparing(Statement::claim));
        return statements;
    }

    /** Where what an attribution says ends: in its own claim, or in those of whom it quotes. */
    private static List<Attribution> ends(Attribution attribution, Set<Attribution> passed) {
        if (!passed.add(attribution)) {
            return List.of();
        }
        if (!attribution.getContent().isEmpty()) {
            return List.of(attribution);
        }
        return ChainWalker.children(attribution).stream().flatMap(child -> ends(child, passed).stream()).toList();
    }

    private Statement statement(String document, Claim claim, Attribution said, Attribution end) throws CorpusException {
        DocumentText text = store.text(document);
        String cue = said.getCue() == null ? null : said.getCue().getCueClass();
        String through = said == end ? null : same.entity(ChainWalker.entityOf(end)).map(SourceEntity::getName).orElse(null);
        return new Statement(document, claim.getId(), text.paragraphAt(claim.getSpan().begin()) + 1, Quote.of(text, claim.getSpan()), denies(said), cue, said.getFactuality(), through, answers(claim));
    }

    private static boolean denies(Attribution said) {
        boolean cue = said.getCue() != null && ("DENY".equals(said.getCue().getCueClass())); //$NON-NLS-1$
        return cue || said.getFactuality() != null && said.getFactuality().endsWith("_NEG"); //$NON-NLS-1$
    }

    private List<Answer> answers(Claim claim) throws CorpusException {
        List<Answer> answers = new ArrayList<>();
        for (ClaimRelation relation : relations.getOrDefault(claim.getId(), List.of())) {
            boolean first = claim.getId().equals(relation.getArg1());
            String id = first ? relation.getArg2() : relation.getArg1();
            String document = first ? relation.getArg2Document() : relation.getArg1Document();
            Claim other = claim(document, id);
            String words = other == null || other.getSpan() == null ? null : Quote.of(store.text(document), other.getSpan());
            answers.add(new Answer(relation.getId(), relation.getLabel(), document, id, words, other == null ? null : speaker(other)));
        }
        // what contradicts is what one looks for
        answers.sort(Comparator.comparing((Answer answer) -> !"CONTRADICTION".equals(answer.label())).thenComparing(answer -> String.valueOf(answer.label())).thenComparing(Answer::claim)); //$NON-NLS-1$
        return answers;
    }

    /** The claim of an id; null where it was deleted. The claims of a document are looked up once for all relations that lead there. */
    private Claim claim(String document, String id) {
        return claims.computeIfAbsent(document == null ? "" : document, this::read).get(id); //$NON-NLS-1$
    }

    private Map<String, Claim> read(String document) {
        Map<String, Claim> found = new HashMap<>();
        try {
            if (store.document(document).isPresent() && store.hasAnnotations(document, annotator)) {
                store.annotations(document, annotator).getClaims().forEach(claim -> found.put(claim.getId(), claim));
            }
        } catch (CorpusException e) {
            // a damaged file is told when its document is opened; the relation is shown as broken here
            return Map.of();
        }
        return found;
    }

    private String speaker(Claim claim) {
        return ChainWalker.attributionsOf(claim).stream().map(ChainWalker::entityOf).filter(Objects::nonNull).findFirst()
            .flatMap(same::entity).map(SourceEntity::getName).orElse(null);
    }
}
