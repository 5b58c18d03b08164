// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
	/** The scheme forbids it. */
	ERROR,
	/** Allowed, but seldom meant. */
	WARNING;

	/** The id used on the command line: the name in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
