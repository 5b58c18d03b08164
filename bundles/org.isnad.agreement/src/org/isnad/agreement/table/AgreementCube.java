// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.AnnotatedDocument;
import org.isnad.agreement.CorpusAgreement;
import org.isnad.agreement.Evaluation;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/**
 * Answers questions about the agreement of a corpus. What a measure counts is kept, so that the second question about the same layer and
 * annotators is cheap. Any thread may ask.
 */
public final class AgreementCube {
	/** What is asked of a layer where nobody says otherwise, the better first; the first that has a value is taken. */
	private static final List<String> USUAL = List.of("u-alpha", "gamma", "f1-overlap", "krippendorff-alpha", "b-cubed", "relation-alpha", "relation-f1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final CorpusAgreement corpus;
	private final Map<String, AgreementMeasure> measures;
	private final int resamples;
	private final Map<Slice, List<? extends Figure>> figures = new ConcurrentHashMap<>();
	private final Map<Slice, Study> studies = new ConcurrentHashMap<>();
	private final Map<String, String> usual = new ConcurrentHashMap<>();

	private record Slice(String layer, String measure, List<String> raters) {
	}

	/**
	 * @param measures  those that can be asked for
	 * @param resamples how often documents are drawn for an interval; 0 for none
	 */
	public AgreementCube(CorpusAgreement corpus, List<AgreementMeasure> measures, int resamples) {
		this.corpus = corpus;
		this.resamples = resamples;
		this.measures = new ConcurrentHashMap<>();
		measures.forEach(measure -> this.measures.put(measure.id(), measure.unbounded()));
	}

	/** What was read. */
	public CorpusAgreement corpus() {
		return corpus;
	}

	/** The layers and tags that can be asked about. */
	public List<String> layers() {
		return List.copyOf(corpus.studies().keySet());
	}

	/** The ids of the measures that fit a layer, as they are installed. */
	public List<String> measures(String layer, List<AgreementMeasure> installed) {
		return installed.stream().map(AgreementMeasure::id).filter(id -> !figures(new Question(layer, id, null, List.of(), null)).isEmpty()).toList();
	}

	/** The labels of a measure's figures, the first one as null. */
	public List<String> labels(String layer, String measure) {
		List<String> labels = new ArrayList<>();
		figures(new Question(layer, measure, null, List.of(), null)).forEach(figure -> labels.add(labels.isEmpty() ? null : figure.label()));
		return labels;
	}

	/** The measure for a layer where nobody asks for another. */
	public String usual(String layer) {
		return usual.computeIfAbsent(layer, key -> {
			List<String> fitting = USUAL.stream().filter(measures::containsKey).filter(id -> fits(layer, id)).toList();
			return fitting.stream().filter(id -> value(new Question(layer, id, null, List.of(), null)).number() != null).findFirst()
					.orElse(fitting.isEmpty() ? USUAL.getFirst() : fitting.getFirst());
		});
	}

	/** γ of a large study would take minutes, which nobody asked for. */
	private boolean fits(String layer, String measure) {
		boolean large = "gamma".equals(measure) && corpus.studies().get(layer).size() > 2000; //$NON-NLS-1$
		return !large && !figures(new Question(layer, measure, null, List.of(), null)).isEmpty();
	}

	private List<? extends Figure> figures(Question question) {
		AgreementMeasure measure = measures.get(question.measure());
		Slice slice = new Slice(question.layer(), question.measure(), question.raters());
		return measure == null ? List.of() : figures.computeIfAbsent(slice, key -> measure.figures(study(question)));
	}

	/** The study that a question is about. */
	public Study study(Question question) {
		Study whole = corpus.studies().get(question.layer());
		if (question.raters().isEmpty() || question.raters().equals(corpus.raters())) {
			return whole;
		}
		return studies.computeIfAbsent(new Slice(question.layer(), "", question.raters()), //$NON-NLS-1$
				key -> whole.of(question.raters().stream().map(corpus.raters()::indexOf).toList()));
	}

	private Optional<? extends Figure> figure(Question question) {
		List<? extends Figure> all = figures(question);
		return question.label() == null ? all.stream().findFirst() : all.stream().filter(figure -> question.label().equals(figure.label())).findFirst();
	}

	/** The value alone. */
	public Value value(Question question) {
		if (study(question).raters().size() < 2) {
			return Value.undefined(Messages.oneRater);
		}
		return figure(question).map(figure -> figure.value(weights(question.documents()))).orElseGet(() -> Value.undefined(Messages.doesNotFit));
	}

	private int[] weights(Set<Integer> documents) {
		int[] weights = new int[corpus.documents().size()];
		Arrays.fill(weights, documents == null ? 1 : 0);
		if (documents != null) {
			documents.forEach(document -> weights[document] = 1);
		}
		return weights;
	}

	/** The value with its interval, which is over the documents asked about. */
	public Agreement answer(Question question) {
		Value value = value(question);
		Study study = study(question);
		Agreement.Interval interval = value.number() == null ? null : Evaluation.interval(figure(question).orElseThrow(), indices(question.documents()),
				corpus.documents().size(), resamples, Evaluation.SEED);
		int n = question.documents() == null ? study.size() : study.size(question.documents());
		return new Agreement(question.layer(), question.measure(), question.label(), value, interval, n, study.raters().size(), Map.of());
	}

	private List<Integer> indices(Set<Integer> documents) {
		List<Integer> indices = new ArrayList<>(documents == null ? List.of() : new TreeSet<>(documents));
		for (int d = 0; documents == null && d < corpus.documents().size(); d++) {
			indices.add(d);
		}
		return indices;
	}

	/** The documents by the week, named by its Monday, in which their last annotation was made; those that do not say when are left out. */
	public SortedMap<LocalDate, Set<Integer>> weeks() {
		SortedMap<LocalDate, Set<Integer>> weeks = new TreeMap<>();
		for (int d = 0; d < corpus.documents().size(); d++) {
			AnnotatedDocument document = corpus.documents().get(d);
			if (document.finished() != null) {
				weeks.computeIfAbsent(document.finished().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), monday -> new TreeSet<>()).add(d);
			}
		}
		return weeks;
	}

	/** Every two of the annotators who have a document in common. */
	public List<List<String>> pairs() {
		List<List<String>> pairs = new ArrayList<>();
		for (String one : corpus.raters()) {
			for (String other : corpus.raters()) {
				boolean common = corpus.documents().stream().anyMatch(document -> document.annotators().containsAll(List.of(one, other)));
				if (corpus.raters().indexOf(one) < corpus.raters().indexOf(other) && common) {
					pairs.add(List.of(one, other));
				}
			}
		}
		return pairs;
	}

	/** The name of a measure for people. */
	public String name(String measure) {
		return Objects.requireNonNullElse(measures.containsKey(measure) ? measures.get(measure).label() : null, measure);
	}
}
