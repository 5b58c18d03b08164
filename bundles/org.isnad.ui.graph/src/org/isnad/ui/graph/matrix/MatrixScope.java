// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.Set;

import org.isnad.graph.matrix.SourceMatrix.Counted;
import org.isnad.graph.matrix.SourceMatrix.Order;
import org.isnad.ui.Settings;

/**
 * What the matrix counts and how it is ordered.
 *
 * @param eventName the name of the event that it is narrowed to, "" for none
 */
record MatrixScope(Counted counted, String eventName, Order order) {
	private static final String ORDER = "org.isnad.ui.graph.matrix.order"; //$NON-NLS-1$

	/** Contradictions of any strength, ordered as it was last. */
	static MatrixScope start() {
		String last = Settings.remembered(ORDER, Order.SUM.name());
		Order order = Set.of(Order.values()).stream().filter(value -> value.name().equals(last)).findFirst().orElse(Order.SUM);
		return new MatrixScope(new Counted("CONTRADICTION", Set.of(), null), "", order); //$NON-NLS-1$ //$NON-NLS-2$
	}

	MatrixScope label(String label) {
		return new MatrixScope(new Counted(label, counted.strengths(), counted.event()), eventName, order);
	}

	MatrixScope strengths(Set<String> strengths) {
		return new MatrixScope(new Counted(counted.label(), strengths, counted.event()), eventName, order);
	}

	MatrixScope event(String id, String name) {
		return new MatrixScope(new Counted(counted.label(), counted.strengths(), id), name, order);
	}

	MatrixScope by(Order newOrder) {
		Settings.remember(ORDER, newOrder.name());
		return new MatrixScope(counted, eventName, newOrder);
	}
}
