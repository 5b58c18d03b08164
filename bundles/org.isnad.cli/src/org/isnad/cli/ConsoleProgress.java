// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows progress on standard error: a bar that is redrawn on a terminal, else one line when a task begins. Silent if told so. */
final class ConsoleProgress extends NullProgressMonitor {
	private static final int CELLS = 24;
	private static final int WIDTH = 79;
	private static final long REDRAW_NANOS = 80_000_000;

	private final Console console;
	private final boolean silent;
	private String task = ""; //$NON-NLS-1$
	private String detail = ""; //$NON-NLS-1$
	private double done;
	private int total;
	private long drawnAt;
	private boolean drawn;

	ConsoleProgress(Console console, boolean silent) {
		this.console = console;
		this.silent = silent;
	}

	@Override
	public boolean isCanceled() {
		return console.isCancelled() || super.isCanceled();
	}

	@Override
	public synchronized void beginTask(String name, int totalWork) {
		if (name != null && !name.isEmpty() && !name.equals(task)) {
			task = name;
			if (!silent && !console.isTerminal()) {
				console.complain(name);
			}
		}
		total = totalWork;
		done = 0;
		draw(true);
	}

	@Override
	public synchronized void setTaskName(String name) {
		task = name == null ? "" : name; //$NON-NLS-1$
		draw(false);
	}

	@Override
	public synchronized void subTask(String name) {
		detail = name == null ? "" : name; //$NON-NLS-1$
		draw(false);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void internalWorked(double work) {
		done += work;
		draw(false);
	}

	private void draw(boolean now) {
		long time = System.nanoTime();
		if (silent || !console.isTerminal() || total <= 0 || !now && drawn && time - drawnAt < REDRAW_NANOS) {
			return;
		}
		drawnAt = time;
		drawn = true;
		double share = Math.min(1, done / total);
		int filled = (int) Math.round(share * CELLS);
		StringBuilder line = new StringBuilder("█".repeat(filled)).append("░".repeat(CELLS - filled)); //$NON-NLS-1$ //$NON-NLS-2$
		String percent = Integer.toString((int) (share * 100));
		line.append(" ".repeat(4 - percent.length())).append(percent).append("% ").append(task); //$NON-NLS-1$ //$NON-NLS-2$
		if (!detail.isEmpty()) {
			line.append(' ').append(detail);
		}
		line.setLength(Math.min(line.length(), WIDTH));
		console.redraw(line + " ".repeat(WIDTH - line.length())); //$NON-NLS-1$
	}

	/** Takes the bar away before anything else is written. */
	synchronized void finish() {
		if (drawn) {
			console.redraw(" ".repeat(WIDTH) + '\r'); //$NON-NLS-1$
			drawn = false;
		}
	}
}
