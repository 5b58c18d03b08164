// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.Locale;
import java.util.Optional;

/** When annotators agree enough for their annotation to become gold without a person. */
public enum Policy {
	/** Every annotator who worked on the document has it. */
	UNANIMOUS,
	/** More than half of them have it. */
	MAJORITY;

	/** Its name on the command line and in the log of decisions. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The policy of that name. */
	public static Optional<Policy> of(String id) {
		for (Policy policy : values()) {
			if (policy.id().equals(id)) {
				return Optional.of(policy);
			}
		}
		return Optional.empty();
	}

	/** Whether so many votes of so many voters decide. */
	public boolean decides(int votes, int voters) {
		return this == UNANIMOUS ? votes == voters && votes > 0 : votes * 2 > voters;
	}
}
