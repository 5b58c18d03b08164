// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.matrix.SourceMatrix.Order;
import org.isnad.model.Tag;
import org.isnad.scene.ElementLook;
import org.isnad.ui.text.Isolation;

/** What a matrix can count and how it can be ordered, as menus. */
record MatrixMenus(Scheme scheme, Map<String, String> events, MatrixScope scope, Consumer<MatrixScope> chosen) {
	private static final int MOST = 30;

	/** Relation, strength and event. */
	void fill(MenuManager menu) {
		for (String label : ClaimGraph.LABELS) {
			menu.add(radio(ElementLook.relationLabel(scheme, label), scope.counted().label().equals(label), () -> chosen.accept(scope.label(label))));
		}
		menu.add(new Separator());
		scheme.tagset(Layer.RELATION, "strength").filter(tagset -> tagset.isActive()).ifPresent(tagset -> { //$NON-NLS-1$
			MenuManager part = new MenuManager(MatrixMessages.strength);
			for (Tag tag : tagset.getTags()) {
				part.add(strength(tag.getValue()));
			}
			menu.add(part);
		});
		MenuManager part = new MenuManager(MatrixMessages.event);
		part.add(radio(MatrixMessages.anyEvent, scope.counted().event() == null, () -> chosen.accept(scope.event(null, "")))); //$NON-NLS-1$
		events.keySet().stream().limit(MOST).forEach(id -> part.add(radio(Isolation.isolate(events.get(id)), id.equals(scope.counted().event()), () -> chosen.accept(scope.event(id, events.get(id))))));
		menu.add(part);
	}

	void fillOrders(MenuManager menu) {
		for (Order order : Order.values()) {
			menu.add(radio(switch (order) {
				case SUM -> MatrixMessages.bySum;
				case CLUSTER -> MatrixMessages.byCluster;
				case SIDE -> MatrixMessages.bySide;
				case TYPE -> MatrixMessages.byType;
				case NAME -> MatrixMessages.byName;
			}, scope.order() == order, () -> chosen.accept(scope.by(order))));
		}
	}

	private IAction strength(String value) {
		Action item = new Action(scheme.label(Layer.RELATION, "strength", value).replace("&", "&&"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			@Override
			public void run() {
				Set<String> wanted = new HashSet<>(scope.counted().strengths());
				if (!wanted.remove(value)) {
					wanted.add(value);
				}
				chosen.accept(scope.strengths(wanted));
			}
		};
		item.setChecked(scope.counted().strengths().contains(value));
		return item;
	}

	private static IAction radio(String label, boolean checked, Runnable work) {
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
