// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks.news;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.benchmarks.Figures;
import org.isnad.model.Span;

/** Precision, recall and F1 of suggestions, by layer, by pattern and by score. */
public final class QualityTable {
	private static final int BINS = 10;
	private static final double HALF = 0.5;

	private final Tally cues = new Tally();
	private final Tally sources = new Tally();
	private final Tally contents = new Tally();
	private final Tally whole = new Tally();
	private final Map<String, Tally> recallByPattern = new TreeMap<>();
	private final Map<String, Tally> precisionByPattern = new TreeMap<>();
	private final Map<Integer, Tally> byScore = new TreeMap<>();

	/** Compares what was suggested for one text with what a person marked in it. */
	public void add(List<Statement> expected, List<Statement> suggested) {
		cues.add(spans(expected, Statement::cue), spans(suggested, Statement::cue));
		sources.add(spans(expected, Statement::source), spans(suggested, Statement::source));
		contents.add(claims(expected), claims(suggested));
		for (Statement each : expected) {
			for (Span claim : each.claims()) {
				boolean found = suggested.stream().anyMatch(s -> agree(each, claim, s));
				whole.add(true, found);
				recallByPattern.computeIfAbsent(each.pattern(), p -> new Tally()).add(true, found);
			}
		}
		for (Statement each : suggested) {
			for (Span claim : each.claims()) {
				boolean right = expected.stream().anyMatch(e -> agree(each, claim, e));
				precisionByPattern.computeIfAbsent(each.pattern(), p -> new Tally()).add(right, true);
				byScore.computeIfAbsent((int) Math.min(BINS - 1, each.score() * BINS), b -> new Tally()).add(right, true);
			}
		}
	}

	private static List<Span> spans(List<Statement> statements, Function<Statement, Span> part) {
		return statements.stream().map(part).filter(Objects::nonNull).toList();
	}

	private static List<Span> claims(List<Statement> statements) {
		return statements.stream().map(Statement::claims).flatMap(Collection::stream).toList();
	}

	/** Whether cue, source and claim of the two overlap, each by half of the longer. */
	private static boolean agree(Statement one, Span claim, Statement other) {
		boolean source = one.source() == null || other.source() == null ? one.source() == other.source() : Tally.share(one.source(), other.source()) >= HALF;
		return source && Tally.share(one.cue(), other.cue()) >= HALF && other.claims().stream().anyMatch(c -> Tally.share(claim, c) >= HALF);
	}

	public Tally cues() {
		return cues;
	}

	public Tally sources() {
		return sources;
	}

	public Tally contents() {
		return contents;
	}

	/** The figures of all layers. */
	public void write(Figures figures, String what) {
		write(figures, what + ": cues exact", cues, true); //$NON-NLS-1$
		write(figures, what + ": cues overlapping", cues, false); //$NON-NLS-1$
		write(figures, what + ": sources exact", sources, true); //$NON-NLS-1$
		write(figures, what + ": sources overlapping", sources, false); //$NON-NLS-1$
		write(figures, what + ": contents exact", contents, true); //$NON-NLS-1$
		write(figures, what + ": contents overlapping", contents, false); //$NON-NLS-1$
		Tally right = precisionOfAll();
		figures.add(what + ": whole attributions, P", right.precision(false), "", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add(what + ": whole attributions, R", whole.recall(false), "", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Tally precisionOfAll() {
		Tally all = new Tally();
		byScore.values().forEach(all::addAll);
		return all;
	}

	/** Of whole attributions: recall by the pattern of the person, precision by that of the engine. */
	public void writeByPattern(Figures figures, String what) {
		recallByPattern.forEach((pattern, tally) -> figures.add(String.format(Locale.ROOT, "%s: pattern %s, R of %d", what, pattern, tally.expected()), tally.recall(false), "", null)); //$NON-NLS-1$ //$NON-NLS-2$
		precisionByPattern.forEach((pattern, tally) -> figures.add(String.format(Locale.ROOT, "%s: by %s, P of %d", what, pattern, tally.found()), tally.precision(false), "", null)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Precision of whole attributions by the score of the engine. */
	public void writeByScore(Figures figures, String what) {
		byScore.forEach((bin, tally) -> figures.add(String.format(Locale.ROOT, "%s: score %.1f to %.1f, P of %d", what, bin / (double) BINS, (bin + 1) / (double) BINS, tally.found()), //$NON-NLS-1$
				tally.precision(false), "", null)); //$NON-NLS-1$
	}

	/** Precision, recall and F1 of one layer. */
	public static void write(Figures figures, String what, Tally tally, boolean exactly) {
		figures.add(what + ", P of " + tally.found(), tally.precision(exactly), "", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add(what + ", R of " + tally.expected(), tally.recall(exactly), "", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add(what + ", F1", tally.f1(exactly), "", null); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
