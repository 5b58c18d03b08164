// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.desk.time.Timeline.Lane;
import org.isnad.graph.time.TickWords;
import org.isnad.graph.time.TimelineWords;
import org.isnad.model.Document;

/** What the parts of a timeline are called in a figure. */
final class TimelineFigureWords implements TimelineWords {
	private final Scheme scheme;
	private final Map<String, String> titles = new HashMap<>();

	TimelineFigureWords(CorpusStore store) throws CorpusException {
		scheme = store.scheme();
		for (Document document : store.documents()) {
			titles.put(document.getId(), document.getTitle() == null ? document.getId() : document.getTitle());
		}
	}

	@Override
	public String lane(Lane lane) {
		return lane.name() == null ? Messages.noSource : lane.name();
	}

	@Override
	public String relation(String label) {
		return scheme.label(Layer.RELATION, "label", label); //$NON-NLS-1$
	}

	@Override
	public String document(String id) {
		return titles.getOrDefault(id, id);
	}

	@Override
	public String unknown() {
		return Messages.timeUnknown;
	}

	@Override
	public String undated(String document, int claims) {
		return NLS.bind(Messages.timeUndated, '\u2068' + document(document) + '\u2069', claims);
	}

	@Override
	public String outside(int claims) {
		return NLS.bind(Messages.timeOutside, claims);
	}

	@Override
	public String spoken() {
		return Messages.timeSpoken;
	}

	@Override
	public String said() {
		return Messages.timeSaid;
	}

	@Override
	public String assumed() {
		return Messages.timeAssumed;
	}

	@Override
	public TickWords ticks() {
		return new TickWords(Locale.getDefault());
	}
}
