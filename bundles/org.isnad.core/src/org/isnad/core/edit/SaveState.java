// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

/**
 * How what is in memory stands to what is on disk.
 *
 * @param kind saved, about to be, or failed
 * @param message why it failed, for a user; else null
 */
public record SaveState(Kind kind, String message) {
	/** The three states. */
	public enum Kind {
		/** Everything is on disk. */
		SAVED,
		/** A save is due within a second. */
		PENDING,
		/** The last save failed; it is tried again, and what is in memory is kept. */
		FAILED
	}
}
