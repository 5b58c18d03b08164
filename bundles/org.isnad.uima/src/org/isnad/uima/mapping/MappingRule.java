// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.List;
import java.util.Map;
import org.isnad.core.Layer;

/**
 * What the structures of one type of the engine become.
 *
 * @param line       where it begins, from 1
 * @param layer      the layer of what it makes
 * @param from       the name of the engine's type; its subtypes count
 * @param conditions all of them must hold
 * @param values     by the name of our feature, or one of {@link #SPAN}, {@link #NAME}, {@link #JOINED}; in the order of the file
 */
public record MappingRule(int line, Layer layer, String from, List<Condition> conditions, Map<String, MappingValue> values) {
	/** Whose span it takes, where that is not its own. */
	public static final String SPAN = "span"; //$NON-NLS-1$
	/** The name of the entity of a source. */
	public static final String NAME = "name"; //$NON-NLS-1$
	/** What several structures must have in common to become one attribution. */
	public static final String JOINED = "joined"; //$NON-NLS-1$

	/** A feature must, or must not, have one of these values. */
	public record Condition(int line, FeaturePath path, boolean negated, List<String> values) {
	}
}
