// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneDelta;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/**
 * A whole article counted into a few hundred rows: how many things of each kind begin in the stretch of text that a row
 * stands for. Twenty thousand annotations are counted once and painted as rows ever after.
 */
final class RulerRows {

	/** What is counted, the less important first: where kinds fall on one row the last of them gives it its colour. */
	enum Kind {
		ANCHOR, CUE, SOURCE, CLAIM, SUGGESTION, RELATION
	}

	private final int length;
	private final int[][] counts;
	private final Token[] inks;
	private final int[] problems;
	private final int[] found;

	/**
	 * @param scene    the article
	 * @param rows     the number of rows, at least 1
	 * @param problems offsets to which the rules object
	 * @param found    places that were found
	 */
	RulerRows(Scene scene, int rows, List<Integer> problems, List<TextRange> found) {
		this.length = Math.max(1, scene.text().length());
		this.counts = new int[rows][Kind.values().length];
		this.inks = new Token[rows];
		this.problems = new int[rows];
		this.found = new int[rows];
		scene.spans().forEach(this::count);
		problems.forEach(offset -> this.problems[row(offset)]++);
		found.forEach(place -> this.found[row(place.begin())]++);
	}

	/** Counts anew the rows on which a scene differs from the one before. */
	void follow(Scene scene, SceneDelta delta) {
		BitSet touched = new BitSet();
		delta.removed().forEach(span -> touched.set(row(span.begin())));
		delta.added().forEach(span -> touched.set(row(span.begin())));
		touched.stream().forEach(row -> {
			Arrays.fill(counts[row], 0);
			inks[row] = null;
			List<SceneSpan> spans = scene.spans();
			for (int i = scene.firstFrom(offset(row)); i < spans.size() && row(spans.get(i).begin()) == row; i++) {
				count(spans.get(i));
			}
		});
	}

	private void count(SceneSpan span) {
		int row = row(span.begin());
		Kind kind = kind(span);
		counts[row][kind.ordinal()]++;
		if (inks[row] == null || counts[row][kind.ordinal()] == 1 && isHighest(row, kind)) {
			inks[row] = ink(span, kind);
		}
	}

	private boolean isHighest(int row, Kind kind) {
		for (int i = kind.ordinal() + 1; i < counts[row].length; i++) {
			if (counts[row][i] > 0) {
				return false;
			}
		}
		return true;
	}

	private static Kind kind(SceneSpan span) {
		if (!span.marks().isEmpty()) {
			return Kind.RELATION;
		}
		if (span.standing() == Standing.SUGGESTED) {
			return Kind.SUGGESTION;
		}
		return span.tone() == Tone.CLAIM ? Kind.CLAIM
				: span.tone() == Tone.SOURCE ? Kind.SOURCE : span.tone() == Tone.CUE ? Kind.CUE : Kind.ANCHOR;
	}

	private static Token ink(SceneSpan span, Kind kind) {
		return switch (kind) {
		case RELATION -> span.marks().getFirst().tone().ink();
		case SUGGESTION -> Token.SUGGESTION;
		default -> span.tone().ink();
		};
	}

	/** The row of an offset. */
	int row(int offset) {
		return (int) Math.clamp((long) offset * counts.length / length, 0, counts.length - 1);
	}

	/** The offset at which the stretch of a row begins. */
	int offset(int row) {
		return (int) (((long) row * length + counts.length - 1) / counts.length);
	}

	int rows() {
		return counts.length;
	}

	/** The colour of a row, or null if nothing falls on it. */
	Token ink(int row) {
		return inks[row];
	}

	/** Whether a claim, a suggestion or a relation falls on a row, and not only what belongs to claims. */
	boolean isMajor(int row) {
		return count(row, Kind.CLAIM) + count(row, Kind.SUGGESTION) + count(row, Kind.RELATION) > 0;
	}

	int count(int row, Kind kind) {
		return counts[row][kind.ordinal()];
	}

	int problems(int row) {
		return problems[row];
	}

	int found(int row) {
		return found[row];
	}
}
