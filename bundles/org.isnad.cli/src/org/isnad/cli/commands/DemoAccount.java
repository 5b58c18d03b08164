// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** What the demonstration tells: each step with its time, and what was skipped and why. */
final class DemoAccount {
	/**
	 * One step.
	 *
	 * @param name    its name, the same in every language
	 * @param seconds how long it took
	 */
	record Step(String name, double seconds) {
	}

	private final List<Step> steps = new ArrayList<>();
	private final List<String> skipped = new ArrayList<>();
	private final List<String> lines = new ArrayList<>();
	private long since = System.nanoTime();

	/** A step that took the time since the one before it. */
	void add(String name, String line) {
		long now = System.nanoTime();
		double seconds = Math.round((now - since) / 1e6) / 1e3;
		since = now;
		steps.add(new Step(name, seconds));
		lines.add(String.format(Locale.ROOT, "%6.2f s  ", seconds) + line); //$NON-NLS-1$
	}

	/** Something beside the last step. */
	void note(String line) {
		lines.add("          " + line); //$NON-NLS-1$
	}

	/** A step that was not taken. */
	void skip(String name, String reason) {
		skipped.add(name);
		note(NLS.bind(Messages.demoSkipped, name, reason));
	}

	List<Step> steps() {
		return steps;
	}

	List<String> skipped() {
		return skipped;
	}

	List<String> lines() {
		return lines;
	}

	double seconds() {
		return steps.stream().mapToDouble(Step::seconds).sum();
	}
}
