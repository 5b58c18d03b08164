// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.BlindShare;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.OpenSuggestions;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.RelationSet;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.relations.ClaimFinder;

/**
 * Makes the rows of what is suggested: what is not decided yet, or what was rejected. The ends of a suggested attribution come with it and
 * have no row; a blind document has none at all.
 */
final class SuggestionRows {
    private final CorpusStore store;
    private final String annotator;
    private final boolean rejected;
    private final Map<Element, SuggestionRow> known;
    private final List<SuggestionRow> rows = new ArrayList<>();

    /** Rows of what the annotator rejected, else of what she has to decide. */
    SuggestionRows(CorpusStore store, String annotator, boolean rejected) {
        this(store, annotator, rejected, new HashMap<>());
    }

    /** The same with the rows of suggestions that were made before and say the same still; what is made now is added to them. */
    SuggestionRows(CorpusStore store, String annotator, boolean rejected, Map<Element, SuggestionRow> known) {
        this.store = store;
        this.annotator = annotator;
        this.rejected = rejected;
        this.known = known;
    }

    /** What is to be decided in the whole corpus. Not only on the UI thread. */
    static List<SuggestionRow> ofCorpus(EditSession session, IProgressMonitor monitor) throws CorpusException {
        SuggestionRows all = new SuggestionRows(session.store(), session.annotator(), false);
        List<Document> documents = session.store().documents();
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        for (Document document : documents) {
            progress.split(1);
            all.document(document.getId(), true);
        }
        return all.relations(null).rows();
    }

    List<SuggestionRow> rows() {
        return rows;
    }

    /** Whether an element is to be listed. */
    private interface Wanted {
        boolean test(Element suggestion);
    }

    private Wanted wanted(String documentId) throws CorpusException {
        AnnotationSet own = store.annotations(documentId, annotator);
        if (rejected) {
            Set<String> ids = ids(own.getSuggestionDecisions(), true);
            return suggestion -> ids.contains(suggestion.getId());
        }
        return OpenSuggestions.beside(own)::isOpen;
    }

    SuggestionRows document(String documentId, boolean named) throws CorpusException {
        List<AnnotationSet> sets = BlindShare.isBlind(store.corpus(), documentId) ? List.of() : store.suggestions(documentId);
        if (sets.isEmpty()) {
            return this;
        }
        Wanted wanted = wanted(documentId);
        DocumentText text = store.text(documentId);
        String name = named ? store.document(documentId).map(document -> Isolation.isolate(ElementLook.shortName(document, store)) + "  ").orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (AnnotationSet set : sets) {
            Set<EObject> covered = new HashSet<>();
            for (Attribution attribution : set.getAttributions()) {
                if (wanted.test(attribution)) {
                    covered.addAll(attribution.eCrossReferences());
                    rows.add(known.computeIfAbsent(attribution, made -> attribution(attribution, documentId, text, name)));
                }
            }
            for (EObject content : set.eContents()) {
                if (content instanceof SpanElement marked && marked.getSpan() != null && !covered.contains(marked) && wanted.test(marked)) {
                    rows.add(known.computeIfAbsent(marked, made -> span(marked, documentId, text, name)));
                }
            }
        }
        return this;
    }

    private SuggestionRow span(SpanElement marked, String documentId, DocumentText text, String name) {
        int begin = marked.getSpan().begin();
        return new SuggestionRow(marked, documentId, ElementLabels.text(marked, store), name + Paragraphs.label(text, begin), begin);
    }

    private SuggestionRow attribution(Attribution attribution, String documentId, DocumentText text, String name) {
        SpanElement shown = !attribution.getContent().isEmpty() ? attribution.getContent().get(0) : attribution.getCue();
        SpanElement source = attribution.getSource();
        int begin = shown == null || shown.getSpan() == null ? 0 : shown.getSpan().begin();
        String words = shown == null ? ElementLabels.text(attribution, store) : ElementLabels.text(shown, store);
        String said = source == null ? words : ElementLabels.text(source, store) + ": " + words; //$NON-NLS-1$
        return new SuggestionRow(attribution, documentId, said, name + Paragraphs.label(text, begin), begin);
    }

    /** The suggested relations; only those of one document where it is not null. */
    SuggestionRows relations(String documentId) throws CorpusException {
        Set<String> decided = ids(store.relations(annotator).getSuggestionDecisions(), rejected);
        ClaimFinder finder = new ClaimFinder(store, annotator);
        for (RelationSet set : store.suggestedRelations()) {
            for (ClaimRelation relation : set.getRelations()) {
                boolean here = documentId == null || documentId.equals(relation.getArg1Document()) || documentId.equals(relation.getArg2Document());
                // A relation of claims that the annotator has not marked could not be taken over.
                boolean own = isOwn(finder, relation.getArg1Document(), relation.getArg1()) && isOwn(finder, relation.getArg2Document(), relation.getArg2());
                if (here && own && decided.contains(relation.getId()) == rejected && !BlindShare.hides(store.corpus(), relation)) {
                    rows.add(relation(relation, finder));
                }
            }
        }
        return this;
    }

    private static boolean isOwn(ClaimFinder finder, String document, String claim) {
        return finder.find(document, claim).map(Claim::eContainer).filter(container -> container instanceof AnnotationSet set && set.getKind() != SetKind.SUGGESTIONS).isPresent();
    }

    private static SuggestionRow relation(ClaimRelation relation, ClaimFinder finder) {
        String first = finder.words(relation.getArg1Document(), relation.getArg1());
        String second = finder.words(relation.getArg2Document(), relation.getArg2());
        String place = Isolation.isolate(finder.name(relation.getArg1Document())) + " \u2013 " + Isolation.isolate(finder.name(relation.getArg2Document())); //$NON-NLS-1$
        int begin = finder.find(relation.getArg1Document(), relation.getArg1()).map(Claim::getSpan).map(span -> span.begin()).orElse(0);
        return new SuggestionRow(relation, String.valueOf(relation.getArg1Document()), first + " \u2014 " + second, place, begin); //$NON-NLS-1$
    }

    /** The ids of the suggestions that were decided, or only of those that were rejected. */
    private static Set<String> ids(List<SuggestionDecision> decisions, boolean onlyRejected) {
        Set<String> ids = new HashSet<>();
        decisions.stream().filter(decision -> !onlyRejected || decision.getVerdict() == Verdict.REJECTED).forEach(decision -> ids.add(decision.getSuggestion()));
        return ids;
    }
}
