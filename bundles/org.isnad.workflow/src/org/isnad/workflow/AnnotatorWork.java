// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.WorkState;
import org.isnad.model.WorkStep;

/**
 * What one annotator did in one document.
 *
 * @param state how far it has come
 * @param annotations how many annotations there are, of all layers
 * @param activeSeconds how long they worked, as the times of their edits show: the sum of the pauses between edits, those of more than five minutes left out
 * @param reach how far into the text the claims reach, 0 to 1
 * @param doneOn the day (UTC) on which it was done, the last time; null while it is not, or where no time is known
 */
public record AnnotatorWork(DocumentState state, int annotations, long activeSeconds, double reach, LocalDate doneOn) {
	/** A pause longer than this is none of the work. */
	private static final Duration PAUSE = Duration.ofMinutes(5);

	/** Of somebody who is to annotate the document and has not begun. */
	public static AnnotatorWork none(DocumentState state) {
		return new AnnotatorWork(state, 0, 0, 0, null);
	}

	/** What a set tells; the length is that of the text in UTF-16 code units. */
	public static AnnotatorWork of(AnnotationSet set, DocumentState state, int length) {
		List<Instant> times = new ArrayList<>();
		int annotations = 0;
		int end = 0;
		for (EObject content : set.eContents()) {
			if (content instanceof Element element) {
				annotations++;
				if (element.getEngine() == null) {
					add(element.getCreatedAt(), times::add);
				}
				add(element.getModifiedAt(), times::add);
			} else if (content instanceof SuggestionDecision decision) {
				add(decision.getAt(), times::add);
			} else if (content instanceof WorkStep step) {
				add(step.getAt(), times::add);
			}
			if (content instanceof Claim claim && claim.getSpan() != null) {
				end = Math.max(end, claim.getSpan().end());
			}
		}
		Collections.sort(times);
		long active = 0;
		for (int i = 1; i < times.size(); i++) {
			Duration pause = Duration.between(times.get(i - 1), times.get(i));
			active += pause.compareTo(PAUSE) > 0 ? 0 : pause.toSeconds();
		}
		double reach = length == 0 ? 0 : Math.min(1, (double) end / length);
		return new AnnotatorWork(state, annotations, active, reach, doneOn(set, times));
	}

	/** Older work has no steps: then the last edit is taken for the end of it. */
	private static LocalDate doneOn(AnnotationSet set, List<Instant> times) {
		if (set.getState() != WorkState.COMPLETE) {
			return null;
		}
		List<Instant> done = new ArrayList<>();
		set.getSteps().stream().filter(step -> step.getState() == WorkState.COMPLETE).forEach(step -> add(step.getAt(), done::add));
		List<Instant> known = done.isEmpty() ? times : done;
		return known.isEmpty() ? null : Collections.max(known).atZone(ZoneOffset.UTC).toLocalDate();
	}

	/** A time that somebody wrote into the file by hand and that is none counts for nothing. */
	private static void add(String time, Consumer<Instant> times) {
		if (time != null) {
			try {
				times.accept(Instant.parse(time));
			} catch (DateTimeException notATime) {
				return;
			}
		}
	}

	/** Whether nothing is left to do. */
	public boolean isFinished() {
		return state == DocumentState.DONE || state == DocumentState.LOCKED;
	}
}
