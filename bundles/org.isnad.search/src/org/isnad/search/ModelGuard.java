// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.concurrent.Callable;

/** Keeps the model still while it is read beside a thread that edits it, such as {@code EditSession::read}. */
public interface ModelGuard {
	/** Nobody edits. */
	ModelGuard NONE = new ModelGuard() {
		@Override
		public <T> T read(Callable<T> reading) throws Exception {
			return reading.call();
		}
	};

	/**
	 * Reads while nothing changes.
	 *
	 * @throws Exception what the reading throws
	 */
	<T> T read(Callable<T> reading) throws Exception;
}
