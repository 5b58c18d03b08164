// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Value;

/**
 * A figure as a formula over the weights of the documents.
 *
 * @param label   what tells it from its kind, or null
 * @param formula the formula
 * @param parts   what the figure of the study itself is made of
 */
record OneFigure(String label, Function<int[], Value> formula, Map<String, Double> parts) implements Figure {
	OneFigure(String label, Function<int[], Value> formula) {
		this(label, formula, Map.of());
	}

	@Override
	public Value value(int[] weights) {
		return formula.apply(weights);
	}

	static List<Figure> alone(Function<int[], Value> formula) {
		return List.of(new OneFigure(null, formula));
	}
}
