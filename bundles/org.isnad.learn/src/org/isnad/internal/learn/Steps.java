// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.internal.learn.SpanTagger.Found;
import org.isnad.internal.learn.SpanTagger.Step;

/** Puts sentences before the taggers, and spans of the text into pieces of a sentence and back. Stateless. */
final class Steps {
	private Steps() {
	}

	/** The whole sentence, without regard to cues that were found. */
	static List<Step> of(Sentence sentence) {
		List<Step> steps = new ArrayList<>(sentence.pieces().size());
		for (int i = 0; i < sentence.pieces().size(); i++) {
			steps.add(new Step(sentence.pieces().get(i).form(), sentence.features().get(i)));
		}
		return steps;
	}

	/** The pieces from first to last, each told where the cues lie, and how far it is from the ends. */
	static List<Step> around(Sentence sentence, List<Found> cues, int first, int last) {
		List<Step> steps = new ArrayList<>(last - first + 1);
		for (int i = first; i <= last; i++) {
			Found before = null;
			Found here = null;
			Found next = null;
			for (Found cue : cues) {
				if (cue.last() < i) {
					before = cue;
				} else if (cue.first() <= i) {
					here = cue;
				} else if (next == null) {
					next = cue;
				}
			}
			String[] known = sentence.features().get(i);
			String[] features = Arrays.copyOf(known, known.length + 5);
			int at = known.length;
			features[at++] = "kb=" + (before == null ? "-" : PieceFeatures.bucket(i - before.last())); //$NON-NLS-1$ //$NON-NLS-2$
			features[at++] = "kB=" + (before == null ? "-" : form(sentence, before) + PieceFeatures.bucket(i - before.last())); //$NON-NLS-1$ //$NON-NLS-2$
			features[at++] = "kh=" + (here == null ? "-" : form(sentence, here)); //$NON-NLS-1$ //$NON-NLS-2$
			features[at++] = "kn=" + (next == null ? "-" : PieceFeatures.bucket(next.first() - i)); //$NON-NLS-1$ //$NON-NLS-2$
			features[at] = "in=" + (first > 0 || last < sentence.pieces().size() - 1 ? Math.min(3, i - first) + "/" + Math.min(3, last - i) : "-"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			steps.add(new Step(sentence.pieces().get(i).form(), features));
		}
		return steps;
	}

	/** The first piece of a cue tells most of it. */
	private static String form(Sentence sentence, Found cue) {
		return sentence.pieces().get(cue.first()).form();
	}

	/** The spans that lie in a sentence, as pieces counted from the first of these on, in order and without overlaps: of two that overlap the first, and the longer of two that begin together. */
	static List<Found> inPieces(Sentence sentence, List<Marked> spans, int first, int last) {
		List<Found> found = new ArrayList<>();
		for (Marked span : spans) {
			if (span.begin() < sentence.begin() || span.end() > sentence.end()) {
				continue;
			}
			int from = first;
			while (from <= last && sentence.pieces().get(from).end() <= span.begin()) {
				from++;
			}
			int to = last;
			while (to >= from && sentence.pieces().get(to).begin() >= span.end()) {
				to--;
			}
			boolean free = found.isEmpty() || found.getLast().last() < from - first;
			if (from <= to && free) {
				found.add(new Found(from - first, to - first, span.probability()));
			}
		}
		return found;
	}

	/** Where pieces that were found lie in the text. */
	static Marked inText(Sentence sentence, Found found) {
		return new Marked(sentence.pieces().get(found.first()).begin(), sentence.pieces().get(found.last()).end(), found.probability());
	}
}
