// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.ClaimGraph.Edge;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.graph.GraphScope.Kind;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuItems;

/** What a graph can be narrowed to, as menus: what has most relations comes first. */
final class ScopeMenus {
	/** A menu that is longer is no help. */
	private static final int MOST = 30;
	private static final int LONGEST = 40;

	private final ClaimGraph whole;
	private final GraphWords words;
	private final Map<String, String> events;
	private final GraphScope scope;
	private final Consumer<GraphScope> chosen;

	/** @param events the names of the events by their ids */
	ScopeMenus(ClaimGraph whole, GraphWords words, Map<String, String> events, GraphScope scope, Consumer<GraphScope> chosen) {
		this.whole = whole;
		this.words = words;
		this.events = events;
		this.scope = scope;
		this.chosen = chosen;
	}

	/** Corpus, events, sources and documents. */
	void fill(MenuManager menu) {
		menu.add(item(scope.about(Kind.CORPUS, "", ""), GraphMessages.allDocuments)); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, Integer> weights = new HashMap<>();
		Map<String, Node> sources = new TreeMap<>();
		for (Edge edge : whole.edges()) {
			for (Node node : List.of(whole.nodes().get(edge.from()), whole.nodes().get(edge.to()))) {
				weights.merge(node.document(), 1, Integer::sum);
				node.events().forEach(event -> weights.merge(event, 1, Integer::sum));
				if (!node.entity().isEmpty()) {
					weights.merge(node.entity(), 1, Integer::sum);
					sources.put(node.entity(), node);
				}
			}
		}
		Map<String, String> names = new HashMap<>();
		sources.forEach((id, node) -> names.put(id, node.source()));
		add(menu, GraphMessages.events, Kind.EVENT, events, weights);
		add(menu, GraphMessages.sources, Kind.SOURCE, names, weights);
		add(menu, GraphMessages.documents, Kind.DOCUMENT, words.documents(), weights);
	}

	private void add(MenuManager menu, String title, Kind kind, Map<String, String> names, Map<String, Integer> weights) {
		MenuManager part = new MenuManager(title);
		names.keySet().stream().filter(weights::containsKey).sorted(Comparator.<String>comparingInt(id -> -weights.get(id)).thenComparing(names::get)).limit(MOST)
			.forEach(id -> part.add(item(scope.about(kind, id, names.get(id)), Isolation.isolate(names.get(id)) + "  " + weights.get(id)))); //$NON-NLS-1$
		if (!part.isEmpty()) {
			menu.add(part);
		}
	}

	private IAction item(GraphScope target, String label) {
		// A word that is not in Latin letters is no mnemonic, and an ampersand in a name is none either.
		Action item = new Action(label.replace("&", "&&"), IAction.AS_RADIO_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				if (isChecked()) {
					chosen.accept(target);
				}
			}
		};
		item.setChecked(target.kind() == scope.kind() && target.id().equals(scope.id()));
		return item;
	}

	/** The sides, each shown or not. */
	void fillSides(MenuManager menu) {
		for (String side : whole.sides()) {
			Action item = new Action(words.side(side), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					Set<String> hidden = new HashSet<>(scope.hidden());
					if (isChecked()) {
						hidden.remove(side);
					} else {
						hidden.add(side);
					}
					chosen.accept(scope.without(hidden));
				}
			};
			item.setChecked(!scope.hidden().contains(side));
			menu.add(item);
		}
	}

	/** What belongs to a claim that was chosen. */
	void fillFor(MenuManager menu, Node node) {
		menu.add(MenuItems.of(GraphMessages.onlyClaim, Glyph.CLAIM, !node.claims().isEmpty(),
			() -> chosen.accept(scope.about(Kind.CLAIM, node.claims().iterator().next(), shortened(node.text())))));
		menu.add(MenuItems.of(GraphMessages.onlyDocument, Glyph.DOCUMENT, true,
			() -> chosen.accept(scope.about(Kind.DOCUMENT, node.document(), words.document(node.document())))));
		menu.add(MenuItems.of(GraphMessages.onlySource, Glyph.SOURCE, !node.entity().isEmpty(),
			() -> chosen.accept(scope.about(Kind.SOURCE, node.entity(), node.source()))));
		String event = node.events().stream().filter(events::containsKey).findFirst().orElse(null);
		menu.add(MenuItems.of(GraphMessages.onlyEvent, Glyph.CLOCK, event != null, () -> chosen.accept(scope.about(Kind.EVENT, event, events.get(event)))));
	}

	/** Some words tell which claim it is. */
	private static String shortened(String words) {
		int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
		return end == words.length() ? words : words.substring(0, Math.max(1, end)) + " \u2026"; //$NON-NLS-1$
	}
}
