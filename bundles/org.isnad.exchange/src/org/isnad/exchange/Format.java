// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.util.List;

/** What formats in and out have in common. Implementations are made once, keep no state between calls and are called by one thread at a time. */
public interface Format {
	/** The id that is used on the command line, such as "jsonl"; lower case, never translated. */
	String id();

	/** The name in the language of the interface. */
	String label();

	/** What a user may choose; wizard pages and command line flags are made from it. Empty where there is nothing to choose. */
	default List<FormatOption> options() {
		return List.of();
	}
}
