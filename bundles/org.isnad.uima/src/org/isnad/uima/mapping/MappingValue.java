// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.Map;

/** Where the value of one of our features comes from. */
public sealed interface MappingValue {
	/** Its line in the file, from 1. */
	int line();

	/** Always the same. */
	record Constant(int line, String value) implements MappingValue {
	}

	/**
	 * Taken from the engine's structure, through a table where there is one: the key {@code *} stands for every other value, the
	 * value {@code -} for none.
	 */
	record Taken(int line, FeaturePath path, Map<String, String> table) implements MappingValue {
		/** What stands for every other value. */
		public static final String OTHERS = "*"; //$NON-NLS-1$
		/** What stands for no value. */
		public static final String NONE = "-"; //$NON-NLS-1$

		/** What the table makes of a value; the value itself where there is no table; null for none. */
		public String translate(String value) {
			if (value == null || table.isEmpty()) {
				return value;
			}
			String found = table.getOrDefault(value, table.get(OTHERS));
			return NONE.equals(found) ? null : found;
		}
	}
}
