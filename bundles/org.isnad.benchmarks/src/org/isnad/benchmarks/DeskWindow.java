// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.isnad.core.edit.SaveState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.Desk;
import org.isnad.ui.desk.DeskPerspective;
import org.isnad.ui.desk.queue.DeskQueue;

/**
 * Measures the desk in the running window, on the corpus that the window was started with: until it opens, until a decision is painted and on disk. It does so where the
 * property {@code isnad.benchmark.window} says so, then closes the window.
 */
public final class DeskWindow implements IStartup {
	private static final int DECISIONS = 25;
	private static final long PATIENCE = TimeUnit.MINUTES.toMillis(4);
	private static final long THINKING = 300;
	private static final double SECOND = 1_000;
	private static final List<String> VIEWS = List.of("org.isnad.ui.views.sources", "org.isnad.ui.views.relations", "org.isnad.ui.views.claims", "org.isnad.ui.views.problems", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.isnad.ui.views.chain", "org.isnad.ui.graph", "org.isnad.ui.graph.timeline"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String[] LABELS = { "CONTRADICTION", "UPDATE", "NEUTRAL", "EQUIVALENT" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

	private final Figures figures = new Figures("desk in the window"); //$NON-NLS-1$
	private Display display;
	/** Of the last action, in nanoseconds. */
	private long ofProcessor;

	@Override
	public void earlyStartup() {
		if (System.getProperty("isnad.benchmark.window") != null) { //$NON-NLS-1$
			display = PlatformUI.getWorkbench().getDisplay();
			Thread thread = new Thread(this::measure, "Isnad benchmark"); //$NON-NLS-1$
			thread.setDaemon(true);
			thread.start();
		}
	}

	private void measure() {
		try {
			until("a corpus is open", () -> Workspace.session().isPresent()); //$NON-NLS-1$
			for (String view : VIEWS) {
				String what = "opening " + view.substring(view.lastIndexOf("ui.") + 3); //$NON-NLS-1$ //$NON-NLS-2$
				figures.add(what, painted(() -> page().showView(view)), "ms", SECOND); //$NON-NLS-1$
				figures.add(what + ", of the processor alone", ofProcessor / 1e6, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			}
			long begun = System.nanoTime();
			figures.add("opening the desk", painted(() -> PlatformUI.getWorkbench().showPerspective(DeskPerspective.ID, page().getWorkbenchWindow())), "ms", SECOND); //$NON-NLS-1$ //$NON-NLS-2$
			until("a pair is on the desk", () -> Desk.get().claims().isPresent()); //$NON-NLS-1$
			figures.add("the first ranked pair on it", (System.nanoTime() - begun) / 1e6, "ms", null); //$NON-NLS-1$ //$NON-NLS-2$
			decisions("a decision while the corpus is read"); //$NON-NLS-1$
			figures.print(OUT);
			until("all was read", () -> !Jobs.busy() && queue().source().filter(source -> source.isWhole() && source.wasRanked()).isPresent()); //$NON-NLS-1$
			figures.add("all claims read and the first 20 000 ranked", (System.nanoTime() - begun) / 1e9, "s", null); //$NON-NLS-1$ //$NON-NLS-2$
			decisions("a decision"); //$NON-NLS-1$
		} catch (Exception e) {
			figures.remark("Given up: " + e); //$NON-NLS-1$
		}
		figures.print(OUT);
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static DeskQueue queue() {
		return (DeskQueue) page().findView(DeskQueue.ID);
	}

	/** Each decision leads on to the next pair: painted is both. */
	private void decisions(String what) throws Exception {
		Times painted = new Times();
		Times processor = new Times();
		Times saved = new Times();
		for (int i = 0; i < DECISIONS; i++) {
			String label = LABELS[i % LABELS.length];
			long begun = System.nanoTime();
			painted.add(painted(() -> Desk.get().relate(label, false)));
			processor.add(ofProcessor / 1e6);
			until("it is saved", () -> Workspace.session().orElseThrow().saveState().kind() == SaveState.Kind.SAVED); //$NON-NLS-1$
			saved.add((System.nanoTime() - begun) / 1e6);
			// Nobody decides faster, and the articles of the next pair want to be opened.
			Thread.sleep(THINKING);
			until("its articles are shown", () -> Desk.get().claims().isPresent()); //$NON-NLS-1$
		}
		painted.report(figures, what + ", painted", 50.0); //$NON-NLS-1$
		processor.report(figures, what + ", of the processor alone", null); //$NON-NLS-1$
		saved.report(figures, what + ", on disk", SECOND); //$NON-NLS-1$
	}

	private interface Action {
		void run() throws WorkbenchException;
	}

	/** The time that the window works from an action on until all that it asked for at once is done and painted; the ticks of the screen between are not counted. */
	private double painted(Action action) throws Exception {
		AtomicReference<Exception> failure = new AtomicReference<>();
		double[] milliseconds = new double[1];
		display.syncExec(() -> {
			long start = System.nanoTime();
			ofProcessor = 0;
			long processorFrom = processor();
			try {
				action.run();
			} catch (WorkbenchException | RuntimeException e) {
				failure.set(e);
				return;
			}
			// What is asked to be done after the event comes before this, which comes before what it asks for in turn.
			ofProcessor += processor() - processorFrom;
			boolean[] done = new boolean[1];
			display.asyncExec(() -> display.asyncExec(() -> done[0] = true));
			double worked = (System.nanoTime() - start) / 1e6 + handle(() -> done[0]);
			boolean[] seen = new boolean[1];
			Listener paint = event -> seen[0] = true;
			display.addFilter(SWT.Paint, paint);
			page().getWorkbenchWindow().getShell().redraw(0, 0, 1, 1, true);
			worked += handle(() -> seen[0]);
			display.removeFilter(SWT.Paint, paint);
			milliseconds[0] = worked;
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		return milliseconds[0];
	}

	/** Handles events until something holds, and tells how long that took without the waiting. */
	private double handle(BooleanSupplier condition) {
		long worked = 0;
		while (!condition.getAsBoolean()) {
			long from = System.nanoTime();
			long processorFrom = processor();
			if (display.readAndDispatch() || condition.getAsBoolean()) {
				worked += System.nanoTime() - from;
				ofProcessor += processor() - processorFrom;
			}
		}
		return worked / 1e6;
	}

	/** What the thread of the window has had of the processor, which other work on the machine does not change. */
	private static long processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void until(String what, BooleanSupplier condition) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE;
		boolean[] holds = new boolean[1];
		do {
			display.syncExec(() -> holds[0] = condition.getAsBoolean());
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("waited in vain until " + what); //$NON-NLS-1$
			}
			Thread.sleep(5);
		} while (!holds[0]);
	}
}
