// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Locale;

/** The scale of the values of a coding study, as Krippendorff names them; the values of {@link #SET} are sets of labels. */
public enum Scale {
	NOMINAL, ORDINAL, INTERVAL, RATIO, SET;

	/** Its name in files, in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The scale of that name in a file.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public static Scale of(String id) {
		for (Scale scale : values()) {
			if (scale.id().equals(id)) {
				return scale;
			}
		}
		throw new IllegalArgumentException(id);
	}
}
