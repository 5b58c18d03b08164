// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

/** A thread with a pipeline of its own, which it starts when the first task comes. It ends when it is abandoned; the program does not wait for it. */
final class PoolThread extends Thread {
	/** How long engines may take to start. */
	static final Duration START = Duration.ofMinutes(2);

	private final Pipeline pipeline;
	private final Map<String, String> parameters;
	private final BlockingQueue<PoolTask<?>> waiting;
	private volatile PoolTask<?> task;
	private volatile PipelineRunner runner;
	private volatile boolean abandoned;
	private PipelineException refusal;

	PoolThread(Pipeline pipeline, Map<String, String> parameters, BlockingQueue<PoolTask<?>> waiting) {
		super("isnad-pipeline-" + pipeline.id()); //$NON-NLS-1$
		this.pipeline = pipeline;
		this.parameters = parameters;
		this.waiting = waiting;
		setDaemon(true);
		// Engines find resources by the context loader of their thread; the one that happened to start the run has other things to find.
		setContextClassLoader(pipeline.loader());
	}

	/** Fails every task for this reason; before the start. */
	void refuse(PipelineException reason) {
		refusal = reason;
	}

	/** What it is at; null where it waits. */
	PoolTask<?> task() {
		return task;
	}

	/** How long it may be at that. */
	Duration allowed() {
		PoolTask<?> at = task;
		return runner == null || at == null || at.timeout() == null ? START : at.timeout();
	}

	/** The engine that is at work, by its name; the id of the pipeline where that cannot be told. */
	String engineAtWork() {
		PipelineRunner at = runner;
		return at == null ? pipeline.id() : at.engineIn(getStackTrace());
	}

	/** Tells it to end; it does when what it is at comes to an end or listens to an interruption. */
	void abandon() {
		abandoned = true;
		interrupt();
	}

	@Override
	public void run() {
		try {
			boolean heard = true;
			// Whose task was given up meanwhile is abandoned, or will be in a moment.
			while (heard && !abandoned) {
				PoolTask<?> next = waiting.take();
				next.begin(null);
				task = next;
				heard = perform(next);
				task = null;
			}
		} catch (InterruptedException e) {
			// Interruption is how it is told to end.
			interrupt();
		} finally {
			if (runner != null) {
				runner.close();
			}
		}
	}

	/** @return whether the outcome was taken */
	private boolean perform(PoolTask<?> next) {
		try {
			if (refusal != null) {
				throw refusal;
			}
			if (runner == null) {
				// The start of the engines is not the fault of the document.
				next.begin(START);
				runner = new PipelineRunner(pipeline, parameters);
			}
			next.begin(next.timeout());
			return next.run(runner);
		} catch (PipelineException e) {
			return next.fail(e);
		} catch (RuntimeException | Error e) {
			// Whatever an engine does to its thread costs its task: even an exhausted memory, which is free again when the CAS is.
			String engine = runner == null ? pipeline.id() : runner.engineIn(e.getStackTrace());
			discardRunner();
			return next.fail(new PipelineException(engine, Descriptor.reason(e), e));
		}
	}

	private void discardRunner() {
		PipelineRunner broken = runner;
		runner = null;
		if (broken != null) {
			try {
				broken.close();
			} catch (RuntimeException | Error e) {
				// It was to be thrown away, and what broke it is told already.
				return;
			}
		}
	}
}
