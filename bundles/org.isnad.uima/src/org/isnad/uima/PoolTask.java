// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that a pipeline is to do once, and what became of it. The first outcome stays: one that was given up takes no result any more. Any thread. */
final class PoolTask<R> {
	/** What is to be done with a started pipeline. */
	interface Work<R> {
		R on(PipelineRunner runner) throws PipelineException;
	}

	private final Work<R> work;
	private final Duration timeout;
	private final CountDownLatch done = new CountDownLatch(1);
	/** When it is given up, by the clock of the machine; none while it waits or where it may take as long as it likes. */
	private volatile long deadline = Long.MAX_VALUE;
	private R result;
	private PipelineException failure;

	/** @param timeout how long it may take from its begin; null for as long as it likes */
	PoolTask(Work<R> work, Duration timeout) {
		this.work = work;
		this.timeout = timeout;
	}

	Duration timeout() {
		return timeout;
	}

	/** Begins it, or a part of it that has a time of its own. */
	void begin(Duration allowed) {
		deadline = allowed == null ? Long.MAX_VALUE : System.nanoTime() + allowed.toNanos();
	}

	boolean isOverdue(long now) {
		long end = deadline;
		return end != Long.MAX_VALUE && now - end > 0;
	}

	/**
	 * Does it, and keeps the result.
	 *
	 * @return false if there was an outcome already
	 */
	boolean run(PipelineRunner runner) throws PipelineException {
		R made = work.on(runner);
		synchronized (this) {
			if (done.getCount() == 0) {
				return false;
			}
			result = made;
			done.countDown();
			return true;
		}
	}

	/** @return false if there is an outcome already */
	synchronized boolean fail(PipelineException reason) {
		if (done.getCount() == 0) {
			return false;
		}
		failure = reason;
		done.countDown();
		return true;
	}

	/** Waits at most so long for an outcome. */
	boolean isDone(long milliseconds) throws InterruptedException {
		return done.await(milliseconds, TimeUnit.MILLISECONDS);
	}

	/** What came of it; null where it failed. */
	synchronized R result() {
		return result;
	}

	/** Why it failed; null where it did not. */
	synchronized PipelineException failure() {
		return failure;
	}
}
