// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.engines.claims.CandidateSearch;
import org.isnad.engines.claims.ClaimPair;
import org.isnad.engines.claims.ClaimPair.Label;
import org.isnad.engines.claims.ClaimText;
import org.isnad.uima.IsnadTypes;

/**
 * Relates claims that may contradict each other, in one document or in two, and those that one time tells otherwise than another
 * (UPDATE), that say the same (EQUIVALENT) or of which one says all that the other says (SUPPORT); see {@link CandidateSearch}. Only
 * claims of one annotator and of one language are compared. The reasons stand in the note of the relation, in English and in Arabic.
 * Parameters: {@code minimumScore}, {@code mostPerClaim} (relations of one claim), {@code relations} (the labels to give) and
 * {@code weights} (a file of weights for the pair model instead of the one that ships).
 */
public final class ContradictionEngine extends CasAnnotator_ImplBase {
	private static final int CANDIDATES = 20;

	private double minimumScore;
	private int mostPerClaim;
	private Set<Label> labels;
	private PairWeights weights;
	private String provenance;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		minimumScore = (Float) context.getConfigParameterValue("minimumScore"); //$NON-NLS-1$
		mostPerClaim = (Integer) context.getConfigParameterValue("mostPerClaim"); //$NON-NLS-1$
		provenance = (String) context.getConfigParameterValue("provenance"); //$NON-NLS-1$
		labels = labels((String[]) context.getConfigParameterValue("relations")); //$NON-NLS-1$
		weights = weights((String) context.getConfigParameterValue("weights")); //$NON-NLS-1$
	}

	private static Set<Label> labels(String[] names) throws ResourceInitializationException {
		Set<Label> labels = EnumSet.noneOf(Label.class);
		for (String name : names) {
			Label label = Arrays.stream(Label.values()).filter(each -> each.name().equals(name.strip())).findFirst().orElse(null);
			if (label == null) {
				throw new ResourceInitializationException(new IllegalArgumentException("relations: \"" + name + "\" is none of " + Arrays.toString(Label.values()))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			labels.add(label);
		}
		return labels;
	}

	private static PairWeights weights(String file) throws ResourceInitializationException {
		try {
			return file == null || file.isBlank() ? PairWeights.shipped() : PairWeights.read(Path.of(file));
		} catch (IOException | InvalidPathException e) {
			throw new ResourceInitializationException(e);
		}
	}

	@Override
	public void process(CAS cas) {
		Map<String, List<ClaimPair>> chosen = new HashMap<>();
		for (ClaimPair pair : new CandidateSearch(claims(cas), weights, CANDIDATES, minimumScore).candidates()) {
			List<ClaimPair> ofOne = chosen.computeIfAbsent(pair.one().document(), k -> new ArrayList<>());
			List<ClaimPair> ofOther = chosen.computeIfAbsent(pair.other().document(), k -> new ArrayList<>());
			boolean free = count(pair.one(), ofOne) < mostPerClaim && count(pair.other(), ofOther) < mostPerClaim;
			if (free && labels.contains(pair.label()) && ofOne.stream().noneMatch(pair::saysTheSameAs)) {
				ofOne.add(pair);
				if (ofOther != ofOne) {
					ofOther.add(pair);
				}
				write(cas, pair);
			}
		}
	}

	private static long count(ClaimText claim, List<ClaimPair> pairs) {
		return pairs.stream().filter(pair -> pair.one().id().equals(claim.id()) || pair.other().id().equals(claim.id())).count();
	}

	private static List<ClaimText> claims(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.CLAIM_TEXT);
		List<ClaimText> claims = new ArrayList<>();
		for (FeatureStructure fs : cas.getIndexedFSs(type)) {
			claims.add(new ClaimText(string(fs, "isnadId"), string(fs, "document"), string(fs, "annotator"), string(fs, "text"), string(fs, "language"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					string(fs, "pubDate"), string(fs, "polarity"), string(fs, "factuality"), string(fs, "source"), string(fs, "side"), fs.getIntValue(type.getFeatureByBaseName("begin")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					fs.getIntValue(type.getFeatureByBaseName("end")))); //$NON-NLS-1$
		}
		return claims;
	}

	private void write(CAS cas, ClaimPair pair) {
		FeatureStructure relation = cas.createFS(cas.getTypeSystem().getType(IsnadTypes.RELATION));
		set(relation, "label", pair.label().name()); //$NON-NLS-1$
		set(relation, "arg1", pair.one().id()); //$NON-NLS-1$
		set(relation, "arg1Document", pair.one().document()); //$NON-NLS-1$
		set(relation, "arg2", pair.other().id()); //$NON-NLS-1$
		set(relation, "arg2Document", pair.other().document()); //$NON-NLS-1$
		set(relation, "timeRelation", pair.timeRelation()); //$NON-NLS-1$
		set(relation, "eventLink", pair.eventLink()); //$NON-NLS-1$
		set(relation, "strength", pair.strength()); //$NON-NLS-1$
		set(relation, "note", pair.note()); //$NON-NLS-1$
		set(relation, "evidence1", pair.evidenceOfOne()); //$NON-NLS-1$
		set(relation, "evidence2", pair.evidenceOfOther()); //$NON-NLS-1$
		set(relation, "engine", provenance); //$NON-NLS-1$
		relation.setDoubleValue(feature(relation, "score"), pair.score()); //$NON-NLS-1$
		List<String> types = pair.types();
		StringArrayFS array = cas.createStringArrayFS(types.size());
		for (int i = 0; i < types.size(); i++) {
			array.set(i, types.get(i));
		}
		relation.setFeatureValue(feature(relation, "contradictionType"), array); //$NON-NLS-1$
		cas.addFsToIndexes(relation);
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
