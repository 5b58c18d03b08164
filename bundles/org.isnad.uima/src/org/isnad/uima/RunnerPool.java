// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * A pipeline, started once for each of several threads. Tasks are begun in their order and handed over in their order, however long each takes; only a few
 * are ahead of the one that is waited for, so that what is in memory does not grow with their number. A task that takes too long fails: its thread is
 * interrupted and, since nothing stops a thread that does not listen, left to itself, and a fresh one takes its place. To be used from one thread, and closed.
 */
final class RunnerPool implements AutoCloseable {
	private static final int AHEAD = 4;
	private static final long GLANCE_MILLIS = 20;
	/** So many threads that do not end leave no core for the others. */
	private static final int MOST_RUNAWAYS = 16;

	/** Takes what became of a task. */
	interface Sink<R> {
		/** @param failure null where there is a result */
		void accept(R result, PipelineException failure) throws org.isnad.core.CorpusException;
	}

	private final Pipeline pipeline;
	private final Map<String, String> parameters;
	private final int workers;
	private final BooleanSupplier cancelled;
	private final BlockingQueue<PoolTask<?>> waiting = new LinkedBlockingQueue<>();
	private final List<PoolThread> threads = new ArrayList<>();
	private final List<PoolThread> runaways = new ArrayList<>();

	/**
	 * @param parameters for the engines, see {@link PipelineRunner}
	 * @param workers    how many threads work at once
	 * @param cancelled  asked many times a second; once it says so, waiting ends with an OperationCanceledException
	 */
	RunnerPool(Pipeline pipeline, Map<String, String> parameters, int workers, BooleanSupplier cancelled) {
		this.pipeline = pipeline;
		this.parameters = parameters;
		this.workers = workers;
		this.cancelled = cancelled;
	}

	/**
	 * Starts the pipeline once, so that one that cannot start is told before anything is done.
	 *
	 * @return name and version for the provenance of what no engine signs
	 */
	String start() throws PipelineException {
		PoolTask<String> first = new PoolTask<>(PipelineRunner::provenance, PoolThread.START);
		submit(first, 1);
		await(first);
		if (first.failure() != null) {
			throw first.failure();
		}
		return first.result();
	}

	/** Runs all tasks and hands over what became of each, in their order. Tasks are asked for as they are needed. */
	<R> void run(Iterator<PoolTask<R>> tasks, Sink<R> sink) throws org.isnad.core.CorpusException {
		Deque<PoolTask<R>> begun = new ArrayDeque<>();
		while (tasks.hasNext() || !begun.isEmpty()) {
			while (tasks.hasNext() && begun.size() < workers * AHEAD) {
				PoolTask<R> task = tasks.next();
				begun.add(task);
				submit(task, Math.min(workers, begun.size()));
			}
			PoolTask<R> next = begun.remove();
			await(next);
			sink.accept(next.result(), next.failure());
		}
	}

	private void submit(PoolTask<?> task, int wanted) {
		waiting.add(task);
		while (threads.size() < wanted) {
			hire();
		}
	}

	private void hire() {
		PoolThread thread = new PoolThread(pipeline, parameters, waiting);
		threads.add(thread);
		thread.start();
	}

	private void await(PoolTask<?> task) {
		try {
			while (!task.isDone(GLANCE_MILLIS)) {
				if (cancelled.getAsBoolean()) {
					throw new OperationCanceledException();
				}
				replaceOverdue();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		if (cancelled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
	}

	private void replaceOverdue() {
		long now = System.nanoTime();
		for (PoolThread thread : List.copyOf(threads)) {
			PoolTask<?> task = thread.task();
			if (task != null && task.isOverdue(now)) {
				String seconds = Long.toString(Math.max(1, thread.allowed().toSeconds()));
				if (task.fail(new PipelineException(thread.engineAtWork(), NLS.bind(Messages.timedOut, seconds), null))) {
					threads.remove(thread);
					thread.abandon();
					runaways.add(thread);
					runaways.removeIf(each -> !each.isAlive());
					hireUnlessHopeless();
				}
			}
		}
	}

	private void hireUnlessHopeless() {
		if (runaways.size() < MOST_RUNAWAYS) {
			hire();
		} else if (threads.isEmpty()) {
			// Whatever is still asked for fails at once, so that the work ends.
			PoolThread refusing = new PoolThread(pipeline, parameters, waiting);
			refusing.refuse(new PipelineException(pipeline.id(), NLS.bind(Messages.runaways, Integer.toString(MOST_RUNAWAYS)), null));
			threads.add(refusing);
			refusing.start();
		}
	}

	@Override
	public void close() {
		waiting.clear();
		threads.forEach(PoolThread::abandon);
		threads.clear();
	}
}
