// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.isnad.desk.time.Timeline.Lanes;
import org.isnad.ui.graph.time.ReadTimeline.Counted;
import org.isnad.ui.graph.time.TimelineScope.Kind;
import org.isnad.ui.text.Isolation;

/** What a timeline can be narrowed to and sorted by, as menus. */
record TimelineMenus(ReadTimeline.Result read, TimelineScope scope, Consumer<TimelineScope> chosen) {
	/** A menu that is longer is no help. */
	private static final int MOST = 30;

	void fill(MenuManager menu) {
		menu.add(item(scope.about(Kind.RELATED, "", ""), TimelineMessages.related)); //$NON-NLS-1$ //$NON-NLS-2$
		menu.add(item(scope.about(Kind.ALL, "", ""), TimelineMessages.allClaims)); //$NON-NLS-1$ //$NON-NLS-2$
		part(menu, TimelineMessages.events, Kind.EVENT, List.copyOf(read.events().keySet()), id -> read.events().get(id));
		Map<String, Counted> sources = read.sources();
		part(menu, TimelineMessages.sources, Kind.SOURCE,
			sources.keySet().stream().sorted(Comparator.comparingInt((String id) -> -sources.get(id).times()).thenComparing(id -> sources.get(id).name())).toList(),
			id -> sources.get(id).name());
		Map<String, String> names = new HashMap<>(read.names());
		part(menu, TimelineMessages.documents, Kind.DOCUMENT, names.keySet().stream().sorted(Comparator.comparing(names::get)).toList(), names::get);
		menu.add(new Separator());
		fillLanes(menu);
	}

	private void part(MenuManager menu, String title, Kind kind, List<String> ids, Function<String, String> name) {
		MenuManager part = new MenuManager(title);
		ids.stream().limit(MOST).forEach(id -> part.add(item(scope.about(kind, id, name.apply(id)), Isolation.isolate(name.apply(id)))));
		if (!part.isEmpty()) {
			menu.add(part);
		}
	}

	void fillLanes(MenuManager menu) {
		menu.add(lanes(Lanes.SOURCE, TimelineMessages.bySource));
		menu.add(lanes(Lanes.SIDE, TimelineMessages.bySide));
		menu.add(lanes(Lanes.EVENT, TimelineMessages.byEvent));
		menu.add(lanes(Lanes.DOCUMENT, TimelineMessages.byDocument));
	}

	private IAction lanes(Lanes lanes, String label) {
		return radio(label, scope.lanes() == lanes, () -> chosen.accept(scope.by(lanes)));
	}

	private IAction item(TimelineScope target, String label) {
		return radio(label, target.kind() == scope.kind() && target.id().equals(scope.id()), () -> chosen.accept(target));
	}

	private static IAction radio(String label, boolean checked, Runnable work) {
		// An ampersand in a name is no mnemonic.
		Action item = new Action(label.replace("&", "&&"), IAction.AS_RADIO_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				if (isChecked()) {
					work.run();
				}
			}
		};
		item.setChecked(checked);
		return item;
	}
}
