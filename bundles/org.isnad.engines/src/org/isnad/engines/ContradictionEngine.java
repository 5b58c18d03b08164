// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.arabic.pair.PairFeatures;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairReason;
import org.isnad.arabic.pair.PairVerdict;
import org.isnad.arabic.pair.PairVerdict.Label;
import org.isnad.uima.IsnadTypes;

/**
 * Relates claims that may contradict each other, in one document or in two: of claims that share words, those are taken that something
 * sets against each other (a negation, opposite words, differing numbers) and that the pair model finds in disagreement. Only claims of
 * one annotator and of one language are compared. The reasons stand in the note of the relation.
 * Parameters: {@code minimumScore}, {@code minimumShared} (words two claims must share) and {@code mostPerClaim} (relations of one claim).
 */
public final class ContradictionEngine extends CasAnnotator_ImplBase {
	private static final int MOST_TYPES = 2;
	private static final double LEAST_RELATED = 0.3;
	private static final double RELATED_BY_OVERLAP = 1.5;
	/** Two words of two shared say less than six of six. */
	private static final double FEW_WORDS = 2;

	private double minimumScore;
	private int minimumShared;
	private int mostPerClaim;
	private String provenance;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		minimumScore = (Float) context.getConfigParameterValue("minimumScore"); //$NON-NLS-1$
		minimumShared = (Integer) context.getConfigParameterValue("minimumShared"); //$NON-NLS-1$
		mostPerClaim = (Integer) context.getConfigParameterValue("mostPerClaim"); //$NON-NLS-1$
		provenance = (String) context.getConfigParameterValue("provenance"); //$NON-NLS-1$
	}

	private record Candidate(ClaimPairs.Claim one, ClaimPairs.Claim other, PairVerdict verdict, double score) {
	}

	@Override
	public void process(CAS cas) {
		Map<String, PairJudge> judges = new HashMap<>();
		List<Candidate> candidates = new ArrayList<>();
		ClaimPairs pairs = new ClaimPairs(claims(cas), language -> judges.computeIfAbsent(language, PairJudge::new));
		pairs.forEach(minimumShared, (one, other) -> {
			PairVerdict verdict = judges.get(one.language()).judge(one.side(), other.side());
			boolean grounded = verdict.reasons().stream().anyMatch(r -> !r.contradictionType().isEmpty() && !r.contradictionType().equals("LABELLING")); //$NON-NLS-1$
			double score = score(verdict, judges.get(one.language()).features(one.side(), other.side()));
			if (grounded && verdict.label() == Label.DISAGREE && score >= minimumScore) {
				candidates.add(new Candidate(one, other, verdict, score));
			}
		});
		candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(c -> c.one().id()).thenComparing(c -> c.other().id()));
		Map<String, Integer> relations = new HashMap<>();
		for (Candidate candidate : candidates) {
			boolean free = relations.getOrDefault(candidate.one().id(), 0) < mostPerClaim && relations.getOrDefault(candidate.other().id(), 0) < mostPerClaim;
			if (free) {
				relations.merge(candidate.one().id(), 1, Integer::sum);
				relations.merge(candidate.other().id(), 1, Integer::sum);
				write(cas, candidate);
			}
		}
	}

	/** The model is fitted on headlines of one event; claims from anywhere are the surer to speak of one thing the more words they share. */
	private static double score(PairVerdict verdict, PairFeatures features) {
		double overlap = features.shared() / (features.ofShorter() + FEW_WORDS);
		double related = Math.min(1, LEAST_RELATED + RELATED_BY_OVERLAP * overlap);
		return Math.round(verdict.score() * related * 100) / 100.0;
	}

	private static List<ClaimPairs.Claim> claims(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.CLAIM_TEXT);
		List<ClaimPairs.Claim> claims = new ArrayList<>();
		for (FeatureStructure fs : cas.getIndexedFSs(type)) {
			claims.add(new ClaimPairs.Claim(string(fs, "isnadId"), string(fs, "document"), string(fs, "annotator"), string(fs, "text"), string(fs, "language"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					string(fs, "pubDate"), string(fs, "polarity"), fs.getIntValue(type.getFeatureByBaseName("begin")), fs.getIntValue(type.getFeatureByBaseName("end")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return claims;
	}

	private void write(CAS cas, Candidate candidate) {
		FeatureStructure relation = cas.createFS(cas.getTypeSystem().getType(IsnadTypes.RELATION));
		ClaimPairs.Claim one = candidate.one();
		ClaimPairs.Claim other = candidate.other();
		String time = PublicationDates.relation(one.pubDate(), other.pubDate());
		set(relation, "label", "CONTRADICTION"); //$NON-NLS-1$ //$NON-NLS-2$
		set(relation, "arg1", one.id()); //$NON-NLS-1$
		set(relation, "arg1Document", one.document()); //$NON-NLS-1$
		set(relation, "arg2", other.id()); //$NON-NLS-1$
		set(relation, "arg2Document", other.document()); //$NON-NLS-1$
		set(relation, "timeRelation", time); //$NON-NLS-1$
		set(relation, "eventLink", "SAME_TOPIC"); //$NON-NLS-1$ //$NON-NLS-2$
		set(relation, "strength", time.equals("SHIFTED") ? "WEAK" : "PARTIAL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		set(relation, "note", String.join("; ", candidate.verdict().reasons().stream().map(PairReason::toString).toList())); //$NON-NLS-1$ //$NON-NLS-2$
		set(relation, "engine", provenance); //$NON-NLS-1$
		relation.setDoubleValue(feature(relation, "score"), candidate.score()); //$NON-NLS-1$
		List<String> types = types(candidate);
		StringArrayFS array = cas.createStringArrayFS(types.size());
		for (int i = 0; i < types.size(); i++) {
			array.set(i, types.get(i));
		}
		relation.setFeatureValue(feature(relation, "contradictionType"), array); //$NON-NLS-1$
		cas.addFsToIndexes(relation);
	}

	/** The scheme allows NEGATION only between claims of different polarity; where both are marked alike the opposition is in the words. */
	private static List<String> types(Candidate candidate) {
		String one = candidate.one().polarity();
		boolean alike = one != null && one.equals(candidate.other().polarity());
		return candidate.verdict().reasons().stream().map(PairReason::contradictionType).filter(type -> !type.isEmpty())
				.map(type -> type.equals("EXPLICIT_DENIAL") ? "NEGATION" : type).map(type -> type.equals("NEGATION") && alike ? "ANTONYM" : type) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.distinct().limit(MOST_TYPES).toList();
	}

	private static Feature feature(FeatureStructure fs, String name) {
		return fs.getType().getFeatureByBaseName(name);
	}

	private static String string(FeatureStructure fs, String name) {
		return fs.getStringValue(feature(fs, name));
	}

	private static void set(FeatureStructure fs, String name, String value) {
		fs.setStringValue(feature(fs, name), value);
	}
}
