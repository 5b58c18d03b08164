// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementOperation;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Measures;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.model.Decision;
import org.isnad.model.Document;

/**
 * How ready the annotations of a corpus are to be released.
 *
 * @param errors how many errors the rules find in them
 * @param warnings how many warnings
 * @param open how many decisions of adjudication a person has still to make
 * @param rules how often each rule is broken, by its id
 * @param agreement the main figure of agreement of each layer, before adjudication, in the order of the layers; none where one annotator worked alone
 * @param silent the keys of the data statement for which nothing is stated
 */
public record Readiness(int errors, int warnings, int open, Map<String, Integer> rules, List<Figure> agreement, List<String> silent) {
	/** The measure that tells most of each layer. */
	private static final Map<String, String> MEASURES = Map.of("claim", "f1-exact", "source", "f1-exact", "cue", "f1-exact", "attribution", "f1-exact", "relation", "relation-f1", "claim.claimType", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"krippendorff-alpha", "entity", "b-cubed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> ORDER = List.of("claim", "source", "cue", "attribution", "claim.claimType", "entity", "relation"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/**
	 * A figure of agreement.
	 *
	 * @param layer the layer, or layer and tag
	 * @param measure the id of the measure
	 * @param value its value
	 */
	public record Figure(String layer, String measure, double value) {
	}

	/**
	 * Looks at the annotations of somebody, {@link CorpusStore#GOLD} for the gold set.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException if the corpus cannot be read
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static Readiness of(CorpusStore store, String annotator, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.previewing, 10);
		List<Problem> problems = new Validator(Rules.installed()).validate(store, Set.of(annotator), progress.split(4));
		Map<String, Integer> rules = new TreeMap<>();
		problems.forEach(problem -> rules.merge(problem.rule(), 1, Integer::sum));
		int errors = (int) problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
		int open = (int) store.relations(annotator).getDecisions().stream().filter(Decision::isOpen).count();
		for (Document document : store.documents()) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				open += (int) store.annotations(document.getId(), annotator).getDecisions().stream().filter(Decision::isOpen).count();
			}
		}
		return new Readiness(errors, problems.size() - errors, open, rules, figures(store, progress.split(6)), DataStatement.of(store).silent());
	}

	private static List<Figure> figures(CorpusStore store, SubMonitor monitor) throws CorpusException {
		List<Figure> figures = new ArrayList<>();
		if (store.annotators().size() < 2) {
			return figures;
		}
		List<Document> documents = store.documents();
		Set<String> sample = Set.copyOf(documents.subList(0, Math.min(AgreementTable.SAMPLE / 4, documents.size())).stream().map(Document::getId).toList());
		List<Agreement> results = new AgreementOperation(store, List.of(), document -> sample.contains(document.getId()),
				new Evaluation(Measures.installed().stream().filter(measure -> MEASURES.containsValue(measure.id())).toList(), 0, Evaluation.SEED)).run(monitor);
		for (String layer : ORDER) {
			results.stream().filter(result -> result.layer().equals(layer) && result.measure().equals(MEASURES.get(layer)) && result.value().number() != null).findFirst()
					.ifPresent(result -> figures.add(new Figure(layer, result.measure(), result.value().number())));
		}
		return figures;
	}
}
