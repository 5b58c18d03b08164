// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Finds the spans of one layer in sentences: each piece begins a span, continues one or is outside, decided from left to right with what was decided before,
 * by a beam search over a maximum entropy model. Safe for any thread once it is there.
 */
final class SpanTagger {
	private static final String BEGIN = "B"; //$NON-NLS-1$
	private static final String INSIDE = "I"; //$NON-NLS-1$
	private static final String OUTSIDE = "O"; //$NON-NLS-1$
	private static final int BEAM = 4;
	private static final SequenceValidator<Step> VALID = (i, steps, before, outcome) -> !outcome.equals(INSIDE) || i > 0 && !before[i - 1].equals(OUTSIDE);

	/** A piece on the way through a sentence, with all features that do not depend on what was decided. */
	record Step(String form, String[] features) {
	}

	/**
	 * A span that was found, or that is to be learned.
	 *
	 * @param first       index of its first piece
	 * @param last        index of its last piece
	 * @param probability that it begins here and ends there; 1 for one to be learned
	 */
	record Found(int first, int last, double probability) {
	}

	/** Found on the sample corpus by cross-validation. */
	private static final double OUTSIDE_WEIGHT = 0.5;

	private final AbstractModel model;
	private final MaxentModel ready;

	SpanTagger(AbstractModel model) {
		this.model = model;
		this.ready = new Recall(model, model.getIndex(OUTSIDE), OUTSIDE_WEIGHT);
	}

	AbstractModel model() {
		return model;
	}

	/** What a sentence teaches: an event for each piece. */
	static List<Event> events(List<Step> steps, List<Found> spans) {
		String[] outcomes = outcomes(steps.size(), spans);
		Step[] sequence = steps.toArray(Step[]::new);
		List<Event> events = new ArrayList<>(sequence.length);
		for (int i = 0; i < sequence.length; i++) {
			events.add(new Event(outcomes[i], (CharSequence[]) context(i, sequence, outcomes)));
		}
		return events;
	}

	/** The spans of the likeliest reading, in order, without overlaps. */
	List<Found> find(List<Step> steps, Doubt doubt) {
		if (steps.isEmpty()) {
			return List.of();
		}
		BeamSearchContextGenerator<Step> contexts = (i, sequence, before, extra) -> context(i, sequence, before);
		Sequence best = new BeamSearch(BEAM, ready).bestSequence(steps.toArray(Step[]::new), null, contexts, VALID);
		if (best == null) {
			return List.of();
		}
		doubt.add(best.getProbs());
		return spans(best);
	}

	private static List<Found> spans(Sequence sequence) {
		List<Found> spans = new ArrayList<>();
		List<String> outcomes = sequence.getOutcomes();
		double[] probabilities = sequence.getProbs();
		for (int i = 0; i < outcomes.size(); i++) {
			if (outcomes.get(i).equals(BEGIN)) {
				int last = i;
				while (last + 1 < outcomes.size() && outcomes.get(last + 1).equals(INSIDE)) {
					last++;
				}
				double ends = last + 1 < outcomes.size() ? probabilities[last + 1] : 1;
				spans.add(new Found(i, last, probabilities[i] * ends));
			}
		}
		return spans;
	}

	private static String[] outcomes(int size, List<Found> spans) {
		String[] outcomes = new String[size];
		Arrays.fill(outcomes, OUTSIDE);
		for (Found span : spans) {
			Arrays.fill(outcomes, span.first(), span.last() + 1, INSIDE);
			outcomes[span.first()] = BEGIN;
		}
		return outcomes;
	}

	private static String[] context(int i, Step[] sequence, String[] before) {
		Step step = sequence[i];
		String last = i == 0 ? "<" : before[i - 1]; //$NON-NLS-1$
		String two = i < 2 ? "<" + last : before[i - 2] + last; //$NON-NLS-1$
		String[] context = Arrays.copyOf(step.features(), step.features().length + 4);
		int at = step.features().length;
		context[at++] = "o=" + last; //$NON-NLS-1$
		context[at++] = "oo=" + two; //$NON-NLS-1$
		context[at++] = "ow=" + last + step.form(); //$NON-NLS-1$
		context[at] = "oW=" + last + (i + 1 < sequence.length ? sequence[i + 1].form() : ">") + step.form(); //$NON-NLS-1$ //$NON-NLS-2$
		return context;
	}
}
