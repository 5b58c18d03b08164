// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.edit.SaveState;

/** Says in words whether everything is on disk, and since when. */
final class SavedState {

	private static final long MINUTE = 60;
	private static final long NANOS = 1_000_000_000L;

	private SaveState state = new SaveState(SaveState.Kind.SAVED, null);
	private long since = System.nanoTime();
	private boolean everSaved;

	/** A corpus was opened; nothing has been saved in it yet. */
	void begin(SaveState first) {
		state = first;
		everSaved = false;
	}

	void now(SaveState next) {
		if (next.kind() == SaveState.Kind.SAVED && state.kind() != SaveState.Kind.SAVED) {
			since = System.nanoTime();
			everSaved = true;
		}
		state = next;
	}

	boolean failed() {
		return state.kind() == SaveState.Kind.FAILED;
	}

	/** Whether the words change as time goes by. */
	boolean ages() {
		return state.kind() == SaveState.Kind.SAVED && everSaved;
	}

	String text() {
		return switch (state.kind()) {
			case PENDING -> Messages.SavedState_pending;
			case FAILED -> NLS.bind(Messages.SavedState_failed, state.message());
			case SAVED -> everSaved ? age((System.nanoTime() - since) / NANOS) : Messages.SavedState_saved;
		};
	}

	private static String age(long seconds) {
		if (seconds < 2) {
			return Messages.SavedState_justNow;
		}
		return seconds < MINUTE ? NLS.bind(Messages.SavedState_seconds, seconds)
			: seconds < MINUTE * MINUTE ? NLS.bind(Messages.SavedState_minutes, seconds / MINUTE)
			: Messages.SavedState_saved;
	}
}
