// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.isnad.internal.ui.ActivityMonitor;
import org.isnad.internal.ui.Messages;
import org.isnad.internal.ui.TroubleDialog;

/**
 * Runs long tasks in the background. Progress and a way to cancel are shown in the status bar; trouble is shown with cause and remedy,
 * never as a stack trace.
 */
public final class Jobs {

	/** A long task. It reports progress, looks at the monitor for cancellation and throws what the user must know. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does the work away from the UI thread. */
		T run(IProgressMonitor monitor) throws Exception;
	}

	/** Told about running tasks and messages; the status bar is one. UI thread. */
	public interface Observer {
		/** The tasks that run changed or went on. */
		void activities(List<Activity> running);

		/** A short message about what has just happened; a warning is a refusal the user should notice. */
		void message(String text, boolean warning);

		/** The same for a warning about which more is to be known; who cannot offer it shows the message alone. */
		default void message(String text, Runnable details) {
			message(text, true);
		}
	}

	private static final Map<Job, Activity> RUNNING = new LinkedHashMap<>();
	private static final List<Observer> OBSERVERS = new ArrayList<>();

	private Jobs() {
	}

	/**
	 * Starts a task. Its result is given to the consumer on the UI thread; a cancelled or failed task gives none. Any thread.
	 */
	public static <T> Job run(String title, Work<T> work, Consumer<T> done) {
		Job job = new Job(title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return perform(this, work, done, monitor);
			}
		};
		job.setSystem(true); // the status bar shows it; the workbench's own progress window would be a second place
		show(job, new Activity(title, "", -1, job::cancel)); //$NON-NLS-1$
		job.schedule();
		return job;
	}

	private static <T> IStatus perform(Job job, Work<T> work, Consumer<T> done, IProgressMonitor monitor) {
		try {
			T result = work.run(new ActivityMonitor(monitor, job.getName(), job::cancel, activity -> show(job, activity)));
			inUi(() -> done.accept(result));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			inform(Messages.Jobs_cancelled);
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			trouble(job.getName(), e);
			return Status.OK_STATUS;
		} finally {
			show(job, null);
		}
	}

	/** Whether a task is running. UI thread. */
	public static boolean busy() {
		return !RUNNING.isEmpty();
	}

	/** Asks every running task to stop. UI thread. */
	public static void cancelAll() {
		List.copyOf(RUNNING.values()).forEach(activity -> activity.cancel().run());
	}

	/** Shows a message in the status line for some seconds. Any thread. */
	public static void inform(String message) {
		inUi(() -> OBSERVERS.forEach(observer -> observer.message(message, false)));
	}

	/** Shows a refusal in the status line. Any thread. */
	public static void warn(String message) {
		inUi(() -> OBSERVERS.forEach(observer -> observer.message(message, true)));
	}

	/** Shows a warning in the status line, and a way to more about it; it stays until another message comes. Any thread. */
	public static void report(String message, Runnable details) {
		inUi(() -> OBSERVERS.forEach(observer -> observer.message(message, details)));
	}

	/** Shows what went wrong in a dialog: what was attempted, and the message of the failure with its cause and remedy. Any thread. */
	public static void trouble(String what, Throwable failure) {
		ILog.of(Jobs.class).error(what, failure);
		inUi(() -> TroubleDialog.open(shell().orElse(null), what, failure));
	}

	/** Adds an observer; UI thread. */
	public static void observe(Observer observer) {
		OBSERVERS.add(observer);
	}

	/** Removes an observer; UI thread. */
	public static void ignore(Observer observer) {
		OBSERVERS.remove(observer);
	}

	private static Optional<Shell> shell() {
		return PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
			? Optional.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
			: Optional.empty();
	}

	private static void show(Job job, Activity activity) {
		inUi(() -> {
			if (activity == null) {
				RUNNING.remove(job);
			} else {
				RUNNING.put(job, activity);
			}
			List<Activity> running = List.copyOf(RUNNING.values());
			OBSERVERS.forEach(observer -> observer.activities(running));
		});
	}

	private static void inUi(Runnable runnable) {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : Display.getDefault();
		if (display.isDisposed()) {
			return;
		}
		if (display.getThread() == Thread.currentThread()) {
			runnable.run();
		} else {
			display.asyncExec(runnable);
		}
	}
}
