// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Looks for what is connected and yet stands in different splits, and for rows that stand elsewhere than what they belong to. */
final class LeakCheck {
	private final Findings findings;
	/** The split of each node: of each document, or, where claims are split, of each claim. */
	private final Map<String, String> splits = new HashMap<>();

	LeakCheck(Findings findings) {
		this.findings = findings;
	}

	void put(String node, String split) {
		splits.put(node, split);
	}

	/** A row stands where the node that it belongs to stands. */
	void same(ReleaseRow row, String node, String split) {
		String expected = node == null ? null : splits.get(node);
		if (expected != null && !expected.equals(split)) {
			findings.fail(row, NLS.bind(Messages.leak, new Object[] { row.file(), node, split, expected }));
		}
	}

	/** Two connected nodes stand in one split. */
	void compare(ReleaseRow row, String first, String second) {
		String one = first == null ? null : splits.get(first);
		String other = second == null ? null : splits.get(second);
		if (one != null && other != null && !one.equals(other)) {
			findings.fail(row, NLS.bind(Messages.leak, new Object[] { first, second, one, other }));
		}
	}
}
