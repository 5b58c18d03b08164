// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.Glance;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.ClaimStems;
import org.isnad.desk.pairs.ClaimText;
import org.isnad.desk.pairs.PairQueue;
import org.isnad.desk.pairs.Pool;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;
import org.isnad.ui.text.Quote;

/**
 * What the queue is made of: the annotator's claims by their words, and what the pipelines find between them: what they have suggested, and what they find now
 * beside it. Read in the background; what was read does not change afterwards.
 */
public final class QueueSource {
    private static final int MOST_CLAIMS = 3000;
    private static final int LIKEST = 3;
    /** Nobody looks through more of them, and what was never looked at must not count as ranked. */
    private static final int MOST_PAIRS = 5000;

    private final List<ClaimText> claims;
    private final ClaimStems stems;
    private final boolean whole;
    private final Passed passed;
    private final boolean wasRanked;
    private final Map<ClaimPair, List<ClaimRelation>> suggestions = new LinkedHashMap<>();
    private final List<Candidate> ranked = new ArrayList<>();

    private QueueSource(List<ClaimText> claims, boolean whole, ClaimStems stems, Passed passed, boolean wasRanked, Collection<ClaimRelation> suggested) {
        this.claims = claims;
        this.whole = whole;
        this.stems = stems;
        this.passed = passed;
        this.wasRanked = wasRanked;
        suggested.stream().sorted(SUREST_FIRST).forEach(relation -> {
            ClaimPair pair = ClaimPair.of(relation);
            List<ClaimRelation> of = suggestions.computeIfAbsent(pair, any -> new ArrayList<>(1));
            if (of.isEmpty() && !passed.over(pair, relation)) {
                ranked.add(Candidate.ranked(pair, relation.getId()));
            }
            if (of.stream().noneMatch(known -> known.getId().equals(relation.getId()))) {
                of.add(relation);
            }
        });
    }

    private static final Comparator<ClaimRelation> SUREST_FIRST = Comparator.comparingDouble((ClaimRelation relation) -> relation.getScore() == null ? 0 : -relation.getScore())
        .thenComparing(ClaimRelation::getId);

    /**
     * Reads claims of the annotator and the stored suggestions between them. Any thread but that of the window; edits wait only while one document is read.
     *
     * @param enough how many claims are enough for now: the documents are taken in their order until there are so many
     */
    public static QueueSource read(EditSession session, int enough, IProgressMonitor monitor) throws Exception {
        CorpusStore store = session.store();
        String annotator = session.annotator();
        List<Document> documents = session.read(store::documents);
        SubMonitor progress = SubMonitor.convert(monitor, documents.size() + 1);
        List<ClaimText> texts = new ArrayList<>();
        Glance glance = new Glance(session);
        boolean whole = true;
        for (Document document : documents) {
            if (texts.size() >= enough) {
                whole = false;
                break;
            }
            texts.addAll(glance.at(document.getId(), (from, own) -> texts(from, document, own)));
            progress.split(1);
        }
        Map<String, String> own = new HashMap<>();
        texts.forEach(text -> own.put(text.claim(), text.document()));
        List<ClaimRelation> suggested = session.read(() -> suggested(store, own));
        return new QueueSource(texts, whole, new ClaimStems(texts), session.read(() -> Passed.of(store.relations(annotator))), false, suggested);
    }

    /** The same with what a pipeline found just now. What is stored stays: it may come from other pipelines, or from more claims. */
    public QueueSource with(List<ClaimRelation> found) {
        List<ClaimRelation> all = new ArrayList<>(found.stream().sorted(SUREST_FIRST).limit(MOST_PAIRS).toList());
        suggestions.values().forEach(all::addAll);
        return new QueueSource(claims, whole, stems, passed, true, all);
    }

    private static List<ClaimText> texts(CorpusStore store, Document document, AnnotationSet own) throws Exception {
        List<ClaimText> texts = new ArrayList<>();
        String language = store.languageOf(document);
        for (Claim claim : own.getClaims()) {
            if (claim.getSpan() != null) {
                texts.add(new ClaimText(document.getId(), claim.getId(), language, Quote.of(store.text(document.getId()), claim.getSpan())));
            }
        }
        return texts;
    }

    /** The suggested relations between claims that are there. */
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
        return suggested;
    }

    /**
     * What was rejected elsewhere and is not asked about here.
     *
     * @param suggestions the ids of what was rejected
     * @param shown       pairs that were on the desk: they stay in its queue, to be gone back to
     */
    private record Passed(Set<String> suggestions, Set<ClaimPair> shown) {
        static Passed of(RelationSet set) {
            return new Passed(set.getSuggestionDecisions().stream().filter(decision -> decision.getVerdict() == Verdict.REJECTED).map(SuggestionDecision::getSuggestion)
                .collect(Collectors.toSet()), set.getShownPairs().stream().map(ClaimPair::of).collect(Collectors.toSet()));
        }

        boolean over(ClaimPair pair, ClaimRelation suggestion) {
            return suggestions.contains(suggestion.getId()) && !shown.contains(pair);
        }
    }

    /** Whether these are all claims of the annotator. */
    public boolean isWhole() {
        return whole;
    }

    /** How many claims were read. */
    public int claims() {
        return claims.size();
    }

    /** Whether a pipeline has looked for pairs by now, whatever it found. */
    public boolean wasRanked() {
        return wasRanked;
    }

    /** The pairs of the ranking, whatever became of them. */
    public Set<ClaimPair> ranking() {
        return Collections.unmodifiableSet(suggestions.keySet());
    }

    /** What the pipelines suggest of a pair, the surest first. */
    public List<ClaimRelation> suggestions(ClaimPair pair) {
        return suggestions.getOrDefault(pair, List.of());
    }

    /** The ranked pairs with pairs by chance between them; without while not all claims were read, for what chance tells is told of all of them. */
    public List<Candidate> mixed(double share, long seed) {
        return PairQueue.mixed(ranked, whole ? stems : null, share, seed, Set.of());
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
