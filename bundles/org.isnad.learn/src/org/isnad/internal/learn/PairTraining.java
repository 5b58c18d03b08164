// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.arabic.pair.LogisticFit;
import org.isnad.arabic.pair.PairFeature;
import org.isnad.arabic.pair.PairFeatures;
import org.isnad.arabic.pair.PairJudge;
import org.isnad.arabic.pair.PairWeights;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Annotator;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;

/**
 * Fits the weights of the pair model to what the annotators of a corpus judged: contradiction against every other relation, over the explained features of
 * pairs. The weights are worth keeping only where they judge pairs of documents that they were not fitted on better than the shipped ones. For one thread.
 */
public final class PairTraining {
	/** Fewer judgements than this on either side tell too little. */
	private static final int LEAST = 15;
	private static final int FOLDS = 5;
	private static final double PENALTY = 5;
	private static final String CONTRADICTION = "CONTRADICTION"; //$NON-NLS-1$
	private static final String UNDECIDABLE = "UNDECIDABLE"; //$NON-NLS-1$

	private record Pair(String one, String other, PairFeatures features, boolean contradicts) {
		boolean touches(int fold) {
			return fold(one) == fold || fold(other) == fold;
		}

		private static int fold(String document) {
			return Integer.parseUnsignedInt(DocumentText.hash(document), 0, 7, 16) % FOLDS;
		}
	}

	private final List<Pair> pairs = new ArrayList<>();

	/** Reads the relations of gold where there are any, else those of all annotators who are no machines. */
	public static PairTraining of(CorpusStore store, SubMonitor monitor) throws CorpusException {
		PairTraining training = new PairTraining();
		List<String> judges = new ArrayList<>(List.of(CorpusStore.GOLD));
		if (store.relations(CorpusStore.GOLD).getRelations().isEmpty()) {
			Set<String> machines = new HashSet<>();
			store.corpus().getAnnotators().stream().filter(Annotator::isMachine).forEach(machine -> machines.add(machine.getId()));
			judges = store.annotators().stream().filter(annotator -> !machines.contains(annotator)).toList();
		}
		Map<String, PairJudge> byLanguage = new HashMap<>();
		monitor.setWorkRemaining(judges.size());
		for (String judge : judges) {
			for (ClaimRelation relation : store.relations(judge).getRelations()) {
				training.add(store, judge, relation, byLanguage);
			}
			monitor.split(1);
		}
		return training;
	}

	private void add(CorpusStore store, String annotator, ClaimRelation relation, Map<String, PairJudge> byLanguage) throws CorpusException {
		String one = words(store, annotator, relation.getArg1Document(), relation.getArg1());
		String other = words(store, annotator, relation.getArg2Document(), relation.getArg2());
		if (one == null || other == null || relation.getLabel() == null || UNDECIDABLE.equals(relation.getLabel())) {
			return;
		}
		String language = store.languageOf(store.document(relation.getArg1Document()).orElseThrow());
		PairJudge judge = byLanguage.computeIfAbsent(language, PairJudge::new);
		pairs.add(new Pair(relation.getArg1Document(), relation.getArg2Document(), PairJudge.features(judge.read(one), judge.read(other)),
				CONTRADICTION.equals(relation.getLabel())));
	}

	private static String words(CorpusStore store, String annotator, String document, String claim) throws CorpusException {
		if (document == null || store.document(document).isEmpty() || !store.hasAnnotations(document, annotator)) {
			return null;
		}
		AnnotationSet set = store.annotations(document, annotator);
		String text = store.text(document).string();
		return set.getClaims().stream().filter(each -> each.getId().equals(claim)).map(Claim::getSpan)
				.filter(span -> span != null && span.isWellFormed(text.length())).map(span -> span.textIn(text)).findFirst().orElse(null);
	}

	/** How many judged pairs there are. */
	public int size() {
		return pairs.size();
	}

	/** The weights as text for {@link PairWeights#parse}; null where there is too little to fit, or where the shipped weights judge as well. */
	public String betterThanShipped() {
		long contradictions = pairs.stream().filter(Pair::contradicts).count();
		if (contradictions < LEAST || pairs.size() - contradictions < LEAST) {
			return null;
		}
		int right = 0;
		int shipped = 0;
		for (int fold = 0; fold < FOLDS; fold++) {
			int tested = fold;
			// Neither document of a pair that is fitted on is one of those that are tested on.
			List<Pair> others = pairs.stream().filter(pair -> !pair.touches(tested)).toList();
			List<Pair> unseen = pairs.stream().filter(pair -> pair.touches(tested)).toList();
			PairWeights fitted = weights(others);
			right += right(fitted, unseen);
			shipped += right(PairWeights.shipped(), unseen);
		}
		return right > shipped ? tsv(weights(pairs)) : null;
	}

	private static int right(PairWeights weights, List<Pair> pairs) {
		return (int) pairs.stream().filter(pair -> weights.disagreement(pair.features()) >= weights.threshold(PairWeights.Model.DISAGREE) == pair.contradicts()).count();
	}

	private static PairWeights weights(List<Pair> pairs) {
		List<Map<String, Double>> rows = new ArrayList<>();
		boolean[] labels = new boolean[pairs.size()];
		double[] importance = new double[pairs.size()];
		for (int i = 0; i < labels.length; i++) {
			double[] values = pairs.get(i).features().values();
			Map<String, Double> row = new TreeMap<>();
			for (int feature = 0; feature < values.length; feature++) {
				row.put(PairFeature.ids().get(feature), values[feature]);
			}
			rows.add(row);
			labels[i] = pairs.get(i).contradicts();
			importance[i] = 1;
		}
		Map<PairWeights.Model, Map<String, Double>> models = new EnumMap<>(PairWeights.Model.class);
		models.put(PairWeights.Model.DISAGREE, rows.isEmpty() ? Map.of() : LogisticFit.fit(rows, labels, importance, PENALTY));
		return new PairWeights(models);
	}

	/** Whether two claims are related at all, nobody judged here: that half stays as it ships. */
	private static String tsv(PairWeights fitted) {
		StringBuilder text = new StringBuilder();
		PairWeights.shipped().toTsv().lines().filter(line -> !line.startsWith("disagree\t")).forEach(line -> text.append(line).append('\n')); //$NON-NLS-1$
		fitted.toTsv().lines().filter(line -> line.startsWith("disagree\t")).forEach(line -> text.append(line).append('\n')); //$NON-NLS-1$
		return text.toString();
	}
}
