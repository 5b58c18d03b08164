// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.ClaimStems;
import org.isnad.desk.pairs.ClaimText;
import org.isnad.desk.pairs.PairQueue;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.ui.text.Quote;

/**
 * What the queue is made of: the annotator's claims by their words, and what the pipelines suggest of them. Read once in the background; what was read does not
 * change afterwards.
 */
public final class QueueSource {
    private static final int MOST_CLAIMS = 3000;
    private static final int LIKEST = 3;

    private final ClaimStems stems;
    private final List<Candidate> ranked;
    private final Set<ClaimPair> ranking;
    private final Map<ClaimPair, ClaimRelation> suggestions;
    private final List<ClaimText> claims;
    private final boolean wasRanked;

    private QueueSource(List<ClaimText> claims, List<Candidate> ranked, Map<ClaimPair, ClaimRelation> suggestions, boolean wasRanked) {
        this.claims = claims;
        this.wasRanked = wasRanked;
        stems = new ClaimStems(claims);
        this.ranked = ranked;
        this.suggestions = suggestions;
        ranking = Set.copyOf(suggestions.keySet());
    }

    /** Reads the claims of the annotator and the suggestions whose claims are hers. Any thread; edits wait only while one document is read. */
    public static QueueSource read(EditSession session, IProgressMonitor monitor) throws Exception {
        CorpusStore store = session.store();
        String annotator = session.annotator();
        List<Document> documents = session.read(store::documents);
        SubMonitor progress = SubMonitor.convert(monitor, documents.size() + 1);
        List<ClaimText> texts = new ArrayList<>();
        for (Document document : documents) {
            texts.addAll(session.read(() -> texts(store, document, annotator)));
            progress.split(1);
        }
        Map<String, String> own = new HashMap<>();
        texts.forEach(text -> own.put(text.claim(), text.document()));
        List<ClaimRelation> suggested = session.read(() -> suggested(store, own));
        Set<String> rejected = session.read(() -> rejected(store.relations(annotator)));
        Map<ClaimPair, ClaimRelation> suggestions = new LinkedHashMap<>();
        List<Candidate> ranked = new ArrayList<>();
        for (ClaimRelation relation : suggested) {
            ClaimPair pair = ClaimPair.of(relation);
            if (suggestions.putIfAbsent(pair, relation) == null && !rejected.contains(relation.getId())) {
                ranked.add(Candidate.ranked(pair, relation.getId()));
            }
        }
        return new QueueSource(texts, ranked, suggestions, session.read(() -> !store.suggestedRelations().isEmpty()));
    }

    private static List<ClaimText> texts(CorpusStore store, Document document, String annotator) throws Exception {
        List<ClaimText> texts = new ArrayList<>();
        String language = store.languageOf(document);
        for (Claim claim : store.annotations(document.getId(), annotator).getClaims()) {
            if (claim.getSpan() != null) {
                texts.add(new ClaimText(document.getId(), claim.getId(), language, Quote.of(store.text(document.getId()), claim.getSpan())));
            }
        }
        return texts;
    }

    /** The suggested relations between claims that are there, the surest first. */
    private static List<ClaimRelation> suggested(CorpusStore store, Map<String, String> own) throws Exception {
        List<ClaimRelation> suggested = new ArrayList<>();
        for (RelationSet set : store.suggestedRelations()) {
            for (ClaimRelation relation : set.getRelations()) {
                boolean ours = ClaimPair.of(relation) != null && own.containsKey(relation.getArg1()) && own.containsKey(relation.getArg2())
                    && own.get(relation.getArg1()).equals(relation.getArg1Document()) && own.get(relation.getArg2()).equals(relation.getArg2Document());
                if (ours) {
                    suggested.add(relation);
                }
            }
        }
        suggested.sort(Comparator.comparingDouble((ClaimRelation relation) -> relation.getScore() == null ? 0 : -relation.getScore()).thenComparing(ClaimRelation::getId));
        return suggested;
    }

    private static Set<String> rejected(RelationSet set) {
        Set<String> rejected = new HashSet<>();
        for (SuggestionDecision decision : set.getSuggestionDecisions()) {
            if (decision.getVerdict() == Verdict.REJECTED) {
                rejected.add(decision.getSuggestion());
            }
        }
        return rejected;
    }

    /** How many claims the annotator has. */
    public int claims() {
        return claims.size();
    }

    /** Whether a pipeline has looked for pairs, whatever it found. */
    public boolean wasRanked() {
        return wasRanked;
    }

    /** The pairs of the ranking, whatever became of them. */
    public Set<ClaimPair> ranking() {
        return ranking;
    }

    /** What a pipeline suggests of a pair, or null. */
    public ClaimRelation suggestion(ClaimPair pair) {
        return suggestions.get(pair);
    }

    /** The ranked pairs with pairs by chance between them. */
    public List<Candidate> mixed(double share, long seed) {
        return PairQueue.mixed(ranked, stems, share, seed, Set.of());
    }

    /** The claims that are most like one, with it. */
    public List<Candidate> against(String document, String claim, int limit) {
        return stems.likest(claim, limit).stream().map(text -> Candidate.found(ClaimPair.of(document, claim, text.document(), text.claim()), Pool.AGAINST)).toList();
    }

    /**
     * Pairs of claims of different documents that share their rarest words, the likest first; a claim has a few of them at most that are likest to it. In a large corpus
     * the claims that come first in it stand for all.
     */
    public List<Candidate> alike() {
        Map<ClaimPair, Double> pairs = new LinkedHashMap<>();
        for (ClaimText claim : claims.subList(0, Math.min(MOST_CLAIMS, claims.size()))) {
            for (ClaimText other : likestElsewhere(claim)) {
                pairs.computeIfAbsent(ClaimPair.of(claim.document(), claim.claim(), other.document(), other.claim()), pair -> stems.likeness(pair.claim1(), pair.claim2()));
            }
        }
        Comparator<Map.Entry<ClaimPair, Double>> likest = Map.Entry.<ClaimPair, Double> comparingByValue().reversed();
        return pairs.entrySet().stream().sorted(likest).map(entry -> Candidate.found(entry.getKey(), Pool.SEARCH)).toList();
    }

    private List<ClaimText> likestElsewhere(ClaimText claim) {
        return stems.likest(claim.claim(), MOST_CLAIMS).stream().filter(other -> !other.document().equals(claim.document())).limit(LIKEST).toList();
    }
}
