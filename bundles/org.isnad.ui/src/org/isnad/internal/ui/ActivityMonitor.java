// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.isnad.ui.Activity;

/** Turns the calls of a task's monitor into activities, at most a dozen a second: a fast import must not flood the UI thread. */
public final class ActivityMonitor extends ProgressMonitorWrapper {

	private static final long LEAST_NANOS = 80_000_000L;

	private final String title;
	private final Runnable cancel;
	private final Consumer<Activity> sink;
	private double total;
	private double worked;
	private String detail = ""; //$NON-NLS-1$
	private long last;

	/** Wraps the monitor of a job. */
	public ActivityMonitor(IProgressMonitor monitor, String title, Runnable cancel, Consumer<Activity> sink) {
		super(monitor);
		this.title = title;
		this.cancel = cancel;
		this.sink = sink;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		super.beginTask(name, totalWork);
		total = totalWork == UNKNOWN ? 0 : totalWork;
		if (name != null && !name.isBlank()) {
			detail = name;
		}
		report(true);
	}

	@Override
	public void subTask(String name) {
		super.subTask(name);
		detail = name == null ? "" : name; //$NON-NLS-1$
		report(false);
	}

	@Override
	public void setTaskName(String name) {
		super.setTaskName(name);
		subTask(name);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		super.internalWorked(work);
		worked += work;
		report(false);
	}

	private void report(boolean now) {
		long time = System.nanoTime();
		if (now || time - last > LEAST_NANOS) {
			last = time;
			sink.accept(new Activity(title, detail, total > 0 ? Math.min(1, worked / total) : -1, cancel));
		}
	}
}
