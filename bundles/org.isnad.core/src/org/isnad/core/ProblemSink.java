// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import org.isnad.model.Identified;

/** Takes the problems that a rule finds. */
@FunctionalInterface
public interface ProblemSink {
	/**
	 * A problem of the rule that is running.
	 *
	 * @param severity error or warning
	 * @param document the document it is in, or null for the one that is looked at
	 * @param element what it is about, or null
	 * @param message what is wrong and what to do, for a user
	 */
	void report(Severity severity, String document, Identified element, String message);
}
