// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

/** Hears what happens on the {@link Bench}. UI thread. */
public interface BenchListener {
	/** Another document lies on the bench, or what is open in it changed. */
	default void docketChanged() {
	}

	/** Another item is looked at, or another way of deciding it. */
	default void itemChanged() {
	}
}
