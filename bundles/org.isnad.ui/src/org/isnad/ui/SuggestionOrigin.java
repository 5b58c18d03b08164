// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.isnad.arabic.pair.PairReason;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusStore;
import org.isnad.internal.ui.Messages;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;
import org.isnad.scene.ElementLook;
import org.isnad.uima.reason.SuggestionReason;
import org.isnad.ui.text.Isolation;

/** Why an engine suggests something, in words: the reason it gives, the cue it found, its name and version, and how sure it is. */
public final class SuggestionOrigin {

	private SuggestionOrigin() {
	}

	/** The lines to show of a suggestion, or of an annotation that was one; none for what a person made. For the thread that edits. */
	public static List<String> lines(Element element, CorpusStore store) {
		if (element.getEngine() == null) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		if (element instanceof ClaimRelation relation && relation.getNote() != null && !relation.getNote().isBlank()) {
			lines.add(Isolation.isolate(PairReason.noteIn(relation.getNote(), Locale.getDefault().getLanguage())));
		}
		if (element.getReason() != null) {
			lines.add(Isolation.isolate(SuggestionReason.text(element.getReason())));
		}
		Cue cue = element.getReason() == null ? cue(element) : null;
		if (cue != null && cue.getSpan() != null) {
			lines.add(Isolation.message(Messages.Origin_cue, ElementLabels.text(cue, store), ElementLook.type(cue, store.scheme())));
		}
		lines.add(element.getScore() == null ? Isolation.isolate(element.getEngine())
			: Isolation.message(Messages.Origin_engine, element.getEngine(), String.format(Locale.ROOT, "%.2f", element.getScore()))); //$NON-NLS-1$
		return lines;
	}

	private static Cue cue(Element element) {
		if (element instanceof Attribution attribution) {
			return attribution.getCue();
		}
		return element instanceof SpanElement span && !(span instanceof Cue)
			? ChainWalker.attributionsOf(span).stream().map(Attribution::getCue).filter(cue -> cue != null).findFirst().orElse(null) : null;
	}
}
