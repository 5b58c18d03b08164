// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.List;

/** What is known of a cue and a span that may belong to it: on which side, how far, what lies between. For one document. */
final class LinkFeatures {
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Integer> sentenceOf = new ArrayList<>();
	private final List<Marked> cues;

	LinkFeatures(List<Sentence> sentences, List<Marked> cues) {
		this.cues = cues;
		for (int i = 0; i < sentences.size(); i++) {
			for (Piece piece : sentences.get(i).pieces()) {
				pieces.add(piece);
				sentenceOf.add(i);
			}
		}
	}

	/** Whether there is anything to look at. */
	boolean hasWords() {
		return !pieces.isEmpty();
	}

	/** @param rivals the spans of the same kind, in order */
	String[] of(Marked cue, Marked span, List<Marked> rivals) {
		int cueAt = pieceAt(cue.begin());
		int from = pieceAt(span.begin());
		int to = Math.max(from, pieceAt(span.end() - 1));
		boolean before = span.end() <= cue.begin();
		boolean around = span.begin() <= cue.begin() && span.end() >= cue.end();
		String side = around ? "around" : before ? "before" : "behind"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int low = before ? span.end() : cue.end();
		int high = before ? cue.begin() : span.begin();
		int distance = around ? 0 : before ? cueAt - to : from - pieceAt(cue.end() - 1);
		long cuesBetween = cues.stream().filter(other -> other.begin() >= low && other.end() <= high).count();
		long rivalsBetween = rivals.stream().filter(other -> other.begin() >= low && other.end() <= high && !other.samePlace(span)).count();
		boolean nested = rivals.stream().anyMatch(other -> other.contains(span));
		int sentences = sentenceOf.get(from) - sentenceOf.get(cueAt);
		Piece word = pieces.get(cueAt);
		String[] basic = { side, "d" + PieceFeatures.bucket(distance), "s" + Math.clamp(sentences, -2, 2), "k" + Math.min(2, cuesBetween), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"r" + Math.min(2, rivalsBetween), "n" + nested, "b=" + between(low, high) }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> features = new ArrayList<>();
		for (String each : basic) {
			features.add(each);
			features.add(each + '|' + side);
			features.add(each + '|' + word.cueClass());
			features.add(each + '|' + side + '|' + word.form());
		}
		features.add(side + "|r" + Math.min(2, rivalsBetween) + "|k" + Math.min(2, cuesBetween) + "|n" + nested + "|s" + Math.clamp(sentences, -2, 2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		features.add(side + "|<" + pieces.get(Math.max(0, from - 1)).form()); //$NON-NLS-1$
		features.add(side + "|w" + pieces.get(from).form()); //$NON-NLS-1$
		return features.toArray(String[]::new);
	}

	/** The marks and subordinating words between cue and span, as far as they are few. */
	private String between(int low, int high) {
		StringBuilder marks = new StringBuilder();
		for (int i = pieceAt(low); i < pieces.size() && pieces.get(i).begin() < high && marks.length() < 4; i++) {
			if (pieces.get(i).begin() >= low && !pieces.get(i).isWord()) {
				marks.append(pieces.get(i).form());
			}
		}
		return marks.toString();
	}

	/** The index of the last piece that begins at or before an offset. */
	private int pieceAt(int offset) {
		int low = 0;
		int high = pieces.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (pieces.get(middle).begin() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
